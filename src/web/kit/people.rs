//! The extractors: a handler names whom it serves, and gets exactly what that person may reach.
use super::{Form, Visitor, respond::see};
use crate::{Error, Result};
use domain::{access::Permission, ids::Id, portal::Portal, role::Scope};
use poem::{FromRequest, Request, RequestBody, Response};
use std::{ops::Deref, sync::Arc};
use store::{Mode, Tenant, contacts::Sight, once};
use views::ui::Look;

/// What became of a submitted form's key.
pub enum Begun {
    /// Act in this transaction, then [`Member::done`].
    First(Box<Tenant>),
    /// It was done before: answer this.
    Again(Response),
}

/// A member inside one organization. Each portal has its own name for it, so a handler cannot serve the wrong one.
pub struct Member {
    visitor: Arc<Visitor>,
    tenant: Id,
    membership: Id,
}

impl Deref for Member {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl Member {
    fn of(request: &Request, portal: Portal) -> Result<Member> {
        let visitor = visitor(request)?;
        let tenant = visitor.place.as_ref().map(|place| place.tenant_id).ok_or(Error::NotFound)?;
        let membership = visitor.member.as_ref().map(|member| member.membership_id).ok_or(Error::Forbidden)?;
        if visitor.asked.portal != portal || visitor.access.is_none() {
            return Err(Error::Forbidden);
        }
        Ok(Member { visitor, tenant, membership })
    }

    pub fn tenant_id(&self) -> Id {
        self.tenant
    }

    pub fn membership_id(&self) -> Id {
        self.membership
    }

    /// A transaction that reads.
    pub async fn read(&self) -> Result<Tenant> {
        self.open(Mode::Read).await
    }

    /// A transaction that writes.
    pub async fn write(&self) -> Result<Tenant> {
        self.open(Mode::Write).await
    }

    /// Begins an act that a repeated submit must not do twice.
    pub async fn begin<T>(&self, form: &Form<T>) -> Result<Begun> {
        let mut tenant = self.write().await?;
        if form.key.is_empty() {
            return Ok(Begun::First(Box::new(tenant)));
        }
        match once::take(&mut tenant, &form.key, &self.asked.path).await? {
            once::Once::First => Ok(Begun::First(Box::new(tenant))),
            once::Once::Again(to) => Ok(Begun::Again(see(self, &to, ""))),
            once::Once::Elsewhere => Err(Error::Unreadable),
        }
    }

    /// Commits the act, keeps its answer for a repeated submit, and sends the person on.
    pub async fn done<T>(&self, tenant: Box<Tenant>, form: &Form<T>, to: &str, toast: &str) -> Result<Response> {
        self.keep(*tenant, form, to).await?;
        Ok(see(self, &self.to(to), toast))
    }

    /// Commits the act, and keeps where a repeated submit is sent: for an act that answers with a page.
    pub async fn keep<T>(&self, mut tenant: Tenant, form: &Form<T>, to: &str) -> Result<()> {
        if !form.key.is_empty() {
            once::keep(&mut tenant, &form.key, &self.to(to)).await?;
        }
        Ok(tenant.commit().await?)
    }

    /// Whose rows this member sees.
    pub fn sight(&self) -> Sight {
        let scope = self.access.as_ref().map_or(Scope::Mine, |access| access.scope);
        Sight { scope, membership_id: self.membership }
    }

    /// Refuses unless the member has this permission: for acts inside a page that others may see.
    pub fn must(&self, permission: Permission) -> Result<()> {
        if self.can(permission) { Ok(()) } else { Err(Error::Forbidden) }
    }

    #[expect(clippy::disallowed_methods, reason = "an extractor is where a tenant comes from")]
    async fn open(&self, mode: Mode) -> Result<Tenant> {
        Ok(self.app.db.tenant(self.tenant, mode, self.actor()).await?)
    }
}

macro_rules! portal_people {
    ($($name:ident $portal:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        pub struct $name(Member);

        impl Deref for $name {
            type Target = Member;

            fn deref(&self) -> &Member {
                &self.0
            }
        }

        impl<'a> FromRequest<'a> for $name {
            async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
                Ok($name(Member::of(request, Portal::$portal)?))
            }
        }
    )*};
}

portal_people! {
    Desk Desk "A member of the seller's staff.";
    Shop Shop "One of the buyer's people.";
    Round Round "A driver, van seller or cashier.";
    Operator Operator "A member of the platform's staff.";
}

/// Anyone, signed in or not.
pub struct Guest(pub Arc<Visitor>);

impl Deref for Guest {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.0
    }
}

impl<'a> FromRequest<'a> for Guest {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Guest(visitor(request)?))
    }
}

fn visitor(request: &Request) -> Result<Arc<Visitor>> {
    request.data::<Arc<Visitor>>().cloned().ok_or_else(|| Error::bug("no visitor in the request"))
}

impl Visitor {
    /// How pages are drawn for this visitor.
    pub fn look(&self) -> Look {
        super::fault::look(self)
    }
}
