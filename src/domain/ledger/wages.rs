//! What the state and the employees are owed: wages, social charges, the tax of a period.
use super::{
    Event, LedgerError, Payroll, Share, Whose,
    draft::{Draft, Drafted},
    set_off,
};
use crate::chart::Role;

pub(super) fn draft(event: &Event) -> Drafted {
    let draft = match event {
        Event::Payroll(run) => payroll(run),
        Event::WagesPaid { from, amount } => Draft::new()
            .debit(Role::NetWagesPayable, Whose::House, *amount)
            .rest_credit(from.keeper.role(), Whose::Custodian(from.id)),
        Event::TaxClosed { output, input } => return Some(closed(output, input)),
        Event::TaxPaid { from, amount } => Draft::new()
            .debit(Role::TaxPayable, Whose::House, *amount)
            .rest_credit(from.keeper.role(), Whose::Custodian(from.id)),
        _ => return None,
    };
    Some(Ok(draft))
}

/// The net wage is the last leg: deductions beyond the gross are refused.
fn payroll(run: &Payroll) -> Draft {
    let employer = run
        .employer
        .iter()
        .fold(Draft::new(), |draft, share| draft.debit(Role::SocialEmployer, Whose::House, share.minor));
    employer
        .credit_shares(Role::SocialEmployerPayable, &run.employer)
        .debit(Role::Salaries, Whose::House, run.gross)
        .credit_shares(Role::SocialEmployeePayable, &run.employee)
        .credit(Role::WageTaxPayable, Whose::House, run.wage_tax)
        .credit(Role::ProfessionalTax, Whose::House, run.professional_tax)
        .rest_credit(Role::NetWagesPayable, Whose::House)
}

/// Output tax is cleared; the input tax that may be used is, and what cannot be stays for the next period.
fn closed(output: &[Share], input: &[Share]) -> Result<Draft, LedgerError> {
    let used = set_off(output, input)?;
    Ok(Draft::new()
        .debit_shares(Role::OutputTax, output)
        .credit_shares(Role::InputTax, &used)
        .rest_credit(Role::TaxPayable, Whose::House))
}
