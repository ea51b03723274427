//! The ladder of roles, the functions beside it, and how much of the book a member sees.

/// Owner > Admin > Member > Viewer: a higher role can all that a lower one can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Viewer,
    Member,
    Admin,
    Owner,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::Owner, Role::Admin, Role::Member, Role::Viewer];

    pub const fn code(self) -> &'static str {
        match self {
            Role::Owner => "owner",
            Role::Admin => "admin",
            Role::Member => "member",
            Role::Viewer => "viewer",
        }
    }

    pub fn parse(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether a member of this role may give, change or take away `other`.
    /// An Admin manages those below; only an Owner makes or unmakes Admins and Owners.
    pub fn manages(self, other: Role) -> bool {
        match self {
            Role::Owner => true,
            Role::Admin => other < Role::Admin,
            Role::Member | Role::Viewer => false,
        }
    }
}

/// What a member's work is about; a Member acts only within their functions, an Admin in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Function {
    Sales,
    Accounts,
    Stock,
    People,
    Marketing,
}

impl Function {
    pub const ALL: [Function; 5] =
        [Function::Sales, Function::Accounts, Function::Stock, Function::People, Function::Marketing];

    pub const fn code(self) -> &'static str {
        match self {
            Function::Sales => "sales",
            Function::Accounts => "accounts",
            Function::Stock => "stock",
            Function::People => "people",
            Function::Marketing => "marketing",
        }
    }

    pub fn parse(code: &str) -> Option<Function> {
        Function::ALL.into_iter().find(|function| function.code() == code)
    }
}

/// Which rows a member sees: all, those of their sites, or their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    All,
    Site,
    Mine,
}

impl Scope {
    pub const ALL: [Scope; 3] = [Scope::All, Scope::Site, Scope::Mine];

    pub const fn code(self) -> &'static str {
        match self {
            Scope::All => "all",
            Scope::Site => "site",
            Scope::Mine => "mine",
        }
    }

    pub fn parse(code: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|scope| scope.code() == code)
    }
}
