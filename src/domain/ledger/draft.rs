//! An entry in the making. Every draft ends with one leg that takes what is left, so it balances by how it is made.
use super::{Custodian, Entry, LedgerError, Posting, Share, Whose};
use crate::chart::{Part, Role};

/// Postings so far, or what already went wrong.
pub(super) struct Draft {
    postings: Vec<Posting>,
    wrong: Option<LedgerError>,
}

/// What a module answers: nothing when the event is not its own.
pub(super) type Drafted = Option<Result<Draft, LedgerError>>;

impl Draft {
    pub fn new() -> Draft {
        Draft { postings: Vec::new(), wrong: None }
    }

    /// So much on the left; nothing when zero.
    pub fn debit(self, role: Role, whose: Whose, minor: i64) -> Draft {
        self.push(role, None, whose, (minor, 0))
    }

    /// So much on the right; nothing when zero.
    pub fn credit(self, role: Role, whose: Whose, minor: i64) -> Draft {
        self.push(role, None, whose, (0, minor))
    }

    /// Taxes or funds of the house, each part by itself.
    pub fn debit_shares(self, role: Role, shares: &[Share]) -> Draft {
        shares.iter().fold(self, |draft, share| draft.push(role, share.part, Whose::House, (share.minor, 0)))
    }

    pub fn credit_shares(self, role: Role, shares: &[Share]) -> Draft {
        shares.iter().fold(self, |draft, share| draft.push(role, share.part, Whose::House, (0, share.minor)))
    }

    pub fn debit_custodian(self, custodian: Custodian, minor: i64) -> Draft {
        self.debit(custodian.keeper.role(), Whose::Custodian(custodian.id), minor)
    }

    pub fn credit_custodian(self, custodian: Custodian, minor: i64) -> Draft {
        self.credit(custodian.keeper.role(), Whose::Custodian(custodian.id), minor)
    }

    /// An amount of either sign: a debit when positive, a credit when negative.
    pub fn signed(mut self, role: Role, whose: Whose, minor: i128) -> Draft {
        match i64::try_from(minor.unsigned_abs()) {
            Ok(size) if minor >= 0 => self.debit(role, whose, size),
            Ok(size) => self.credit(role, whose, size),
            Err(_) => {
                self.wrong.get_or_insert(LedgerError::Overflow);
                self
            }
        }
    }

    /// The last leg, on whichever side it is needed.
    pub fn rest(self, role: Role, whose: Whose) -> Draft {
        let missing = -self.net();
        self.signed(role, whose, missing)
    }

    /// The last leg, which must be a debit or nothing.
    pub fn rest_debit(mut self, role: Role, whose: Whose) -> Draft {
        if self.net() > 0 {
            self.wrong.get_or_insert(LedgerError::Negative);
        }
        self.rest(role, whose)
    }

    /// The last leg, which must be a credit or nothing.
    pub fn rest_credit(mut self, role: Role, whose: Whose) -> Draft {
        if self.net() < 0 {
            self.wrong.get_or_insert(LedgerError::Negative);
        }
        self.rest(role, whose)
    }

    /// The entry, checked.
    pub fn entry(self) -> Result<Entry, LedgerError> {
        match self.wrong {
            Some(wrong) => Err(wrong),
            None => Entry::of(self.postings),
        }
    }

    fn push(mut self, role: Role, part: Option<Part>, whose: Whose, (debit, credit): (i64, i64)) -> Draft {
        if debit < 0 || credit < 0 {
            self.wrong.get_or_insert(LedgerError::Negative);
        } else if debit != 0 || credit != 0 {
            self.postings.push(Posting { role, part, whose, debit, credit });
        }
        self
    }

    fn net(&self) -> i128 {
        self.postings.iter().map(|posting| i128::from(posting.debit) - i128::from(posting.credit)).sum()
    }
}
