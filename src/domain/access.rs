//! Who may do what: one table of permissions, one rule, used by pages, JSON and jobs alike.
use crate::{
    modules::{Feature, Module},
    portal::Portal,
    role::{Function, Role, Scope},
};

/// What a permission asks of a membership.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    pub portal: Portal,
    /// The lowest role that has it without being given it by name.
    pub role: Role,
    /// A Member needs this function; Admins and Owners have all functions.
    pub function: Option<Function>,
    /// The organization must have this module.
    pub module: Option<Module>,
}

macro_rules! permissions {
    ($($name:ident $code:literal $portal:ident $role:ident $function:expr, $module:expr;)*) => {
        /// One thing that may or may not be done. The code is stored and is part of its message key.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Permission { $($name),* }

        impl Permission {
            pub const ALL: &[Permission] = &[$(Permission::$name),*];

            pub const fn code(self) -> &'static str {
                match self { $(Permission::$name => $code),* }
            }

            pub const fn need(self) -> Need {
                match self {
                    $(Permission::$name => Need {
                        portal: Portal::$portal, role: Role::$role, function: $function, module: $module,
                    }),*
                }
            }
        }
    };
}

permissions! {
    DeskHome          "desk-home"          Desk Viewer None, None;
    ContactsRead      "contacts-read"      Desk Viewer None, Some(Module::Contacts);
    ContactsWrite     "contacts-write"     Desk Member Some(Function::Sales), Some(Module::Contacts);
    ItemsRead         "items-read"         Desk Viewer None, Some(Module::Catalogue);
    ItemsWrite        "items-write"        Desk Member Some(Function::Stock), Some(Module::Catalogue);
    StockWrite        "stock-write"        Desk Member Some(Function::Stock), Some(Module::Catalogue);
    AccountsRead      "accounts-read"      Desk Viewer None, Some(Module::Accounts);
    AccountsWrite     "accounts-write"     Desk Member Some(Function::Sales), Some(Module::Accounts);
    AccountsApprove   "accounts-approve"   Desk Admin None, Some(Module::Accounts);
    LimitsWrite       "limits-write"       Desk Admin None, Some(Module::Accounts);
    OrdersRead        "orders-read"        Desk Viewer None, Some(Module::Orders);
    OrdersWrite       "orders-write"       Desk Member Some(Function::Sales), Some(Module::Orders);
    RoundsRead        "rounds-read"        Desk Viewer None, Some(Module::Round);
    RoundsWrite       "rounds-write"       Desk Member Some(Function::Stock), Some(Module::Round);
    InvoicesRead      "invoices-read"      Desk Viewer None, Some(Module::Invoices);
    InvoicesWrite     "invoices-write"     Desk Member Some(Function::Accounts), Some(Module::Invoices);
    PaymentsRead      "payments-read"      Desk Member None, Some(Module::Invoices);
    PaymentsWrite     "payments-write"     Desk Member Some(Function::Accounts), Some(Module::Invoices);
    GatewaysWrite     "gateways-write"     Desk Admin None, Some(Module::Invoices);
    BooksRead         "books-read"         Desk Member Some(Function::Accounts), Some(Module::Books);
    BooksWrite        "books-write"        Desk Admin None, Some(Module::Books);
    ImportsWrite      "imports-write"      Desk Admin None, None;
    MembersRead       "members-read"       Desk Member None, None;
    MembersWrite      "members-write"      Desk Admin None, None;
    RolesRead         "roles-read"         Desk Member None, None;
    RolesWrite        "roles-write"        Desk Owner None, None;
    OrganizationWrite "organization-write" Desk Admin None, None;
    BrandingWrite     "branding-write"     Desk Admin None, None;
    SitesRead         "sites-read"         Desk Viewer None, None;
    SitesWrite        "sites-write"        Desk Admin None, None;
    FeaturesWrite     "features-write"     Desk Owner None, None;
    TemplatesRead     "templates-read"     Desk Member Some(Function::Marketing), Some(Module::Messages);
    TemplatesWrite    "templates-write"    Desk Admin None, Some(Module::Messages);
    MessagesRead      "messages-read"      Desk Member None, Some(Module::Messages);
    FilesRead         "files-read"         Desk Viewer None, None;
    FilesWrite        "files-write"        Desk Member None, None;
    JobsRead          "jobs-read"          Desk Admin None, None;
    JobsWrite         "jobs-write"         Desk Admin None, None;
    EventsRead        "events-read"        Desk Admin None, None;
    KeysWrite         "keys-write"         Desk Owner None, None;
    ShopHome          "shop-home"          Shop Viewer None, Some(Module::Shop);
    ShopOrder         "shop-order"         Shop Member None, Some(Module::Orders);
    RoundDrive        "round-drive"        Round Member None, Some(Module::Round);
    RoundHome         "round-home"         Round Viewer None, Some(Module::Round);
    OperatorHome      "operator-home"      Operator Viewer None, None;
    OrganizationsRead  "organizations-read"  Operator Viewer None, None;
    OrganizationsWrite "organizations-write" Operator Admin None, None;
    PeopleRead         "people-read"         Operator Member None, None;
    PeopleWrite        "people-write"        Operator Admin None, None;
    PlatformJobsRead   "platform-jobs-read"  Operator Member None, None;
    PlatformJobsWrite  "platform-jobs-write" Operator Admin None, None;
    PlatformHealth     "platform-health"     Operator Viewer None, None;
    OperatorSettings   "operator-settings"   Operator Owner None, None;
}

impl Permission {
    pub fn parse(code: &str) -> Option<Permission> {
        Permission::ALL.iter().copied().find(|permission| permission.code() == code)
    }
}

/// What one membership may do in one portal of one organization: everything the rule looks at.
#[derive(Debug, Clone)]
pub struct Access {
    pub portal: Portal,
    pub role: Role,
    pub functions: Vec<Function>,
    pub scope: Scope,
    pub modules: Vec<Module>,
    pub features: Vec<Feature>,
    /// Permissions given to this member by name.
    pub granted: Vec<Permission>,
    /// Permissions taken from this member by name.
    pub denied: Vec<Permission>,
}

impl Access {
    /// The one rule. An Owner's permissions cannot be taken away by name, or nobody could give them back.
    pub fn can(&self, permission: Permission) -> bool {
        let need = permission.need();
        let module = need.module.is_none_or(|module| self.modules.contains(&module));
        if need.portal != self.portal || !module {
            return false;
        }
        if self.role == Role::Owner {
            return true;
        }
        !self.denied.contains(&permission) && (self.granted.contains(&permission) || self.has_by_role(need))
    }

    /// Whether the organization has turned this feature on.
    pub fn has(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }

    fn has_by_role(&self, need: Need) -> bool {
        let function =
            need.function.is_none_or(|function| self.role >= Role::Admin || self.functions.contains(&function));
        self.role >= need.role && function
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk(role: Role) -> Access {
        Access {
            portal: Portal::Desk,
            role,
            functions: Vec::new(),
            scope: Scope::All,
            modules: Module::ALL.to_vec(),
            features: Vec::new(),
            granted: Vec::new(),
            denied: Vec::new(),
        }
    }

    #[test]
    fn each_role_can_all_that_the_one_below_can() {
        for pair in Role::ALL.windows(2) {
            for permission in Permission::ALL.iter().filter(|p| p.need().portal == Portal::Desk) {
                let (above, below) = (desk(pair[0]), desk(pair[1]));
                assert!(!below.can(*permission) || above.can(*permission), "{pair:?} {permission:?}");
            }
        }
    }

    #[test]
    fn a_member_acts_within_their_functions() {
        let mut member = desk(Role::Member);
        assert!(!member.can(Permission::ContactsWrite));
        member.functions.push(Function::Sales);
        assert!(member.can(Permission::ContactsWrite));
        member.denied.push(Permission::ContactsWrite);
        assert!(!member.can(Permission::ContactsWrite));
    }

    #[test]
    fn a_module_that_is_off_closes_its_pages_even_to_the_owner() {
        let mut owner = desk(Role::Owner);
        owner.modules.retain(|module| *module != Module::Contacts);
        assert!(!owner.can(Permission::ContactsRead));
    }

    #[test]
    fn a_membership_opens_only_its_own_portal() {
        assert!(!desk(Role::Owner).can(Permission::OperatorHome));
        assert!(!desk(Role::Owner).can(Permission::ShopHome));
    }

    #[test]
    fn what_is_given_by_name_counts_and_an_owner_cannot_be_locked_out() {
        let mut viewer = desk(Role::Viewer);
        viewer.granted.push(Permission::JobsRead);
        assert!(viewer.can(Permission::JobsRead));
        let mut owner = desk(Role::Owner);
        owner.denied.push(Permission::RolesWrite);
        assert!(owner.can(Permission::RolesWrite));
    }
}
