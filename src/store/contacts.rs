//! Contacts: the small noun that shows the pattern.
use crate::{Cell, Error, Result, Tenant, sql::scoped};
use domain::{
    contacts::{Contact, ContactForm, Listing},
    ids::Id,
    role::Scope,
    text::fold,
};

/// Rows on one page of a list.
pub const PAGE: usize = 50;

/// Whose rows a reader sees.
#[derive(Debug, Clone, Copy)]
pub struct Sight {
    pub scope: Scope,
    pub membership_id: Id,
}

/// One page, ordered by name; `after` is the last row of the page before. One row more than a page tells that more follow.
pub async fn page(t: &mut Tenant, sight: Sight, listing: &Listing) -> Result<Vec<Contact>> {
    let contacts: Vec<Contact> = t
        .sql(scoped!(
            "SELECT id, name, folded, phone, email, note, owner_id, site_id, version, archived_at, updated_at
         FROM contacts c
         WHERE c.tenant_id = $1
           AND ($2 = '' OR c.search LIKE $3)
           AND (c.folded, c.id) > ($4, $5)
           AND ((c.archived_at IS NULL AND $6 = 0) OR (c.archived_at IS NOT NULL AND $6 = 1))
           AND ($7 = 'all' OR c.owner_id = $8
                OR ($7 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                    WHERE s.tenant_id = c.tenant_id AND s.membership_id = $8 AND s.site_id = c.site_id)))
         ORDER BY c.folded, c.id LIMIT $9"
        ))
        .bind(listing.search.clone())
        .bind(format!("%{}%", listing.search))
        .bind(listing.after.0.clone())
        .bind(listing.after.1)
        .bind(i64::from(listing.archived))
        .bind(sight.scope.code())
        .bind(sight.membership_id)
        .bind(PAGE as i64 + 1)
        .all()
        .await?;
    contacts.into_iter().map(|contact| opened(t, contact)).collect()
}

/// One contact the reader may see.
pub async fn find(t: &mut Tenant, sight: Sight, id: Id) -> Result<Contact> {
    let contact = t
        .sql(scoped!(
            "SELECT id, name, folded, phone, email, note, owner_id, site_id, version, archived_at, updated_at
         FROM contacts c
         WHERE c.tenant_id = $1 AND c.id = $2
           AND ($3 = 'all' OR c.owner_id = $4
                OR ($3 = 'site' AND EXISTS (SELECT 1 FROM membership_sites s
                    WHERE s.tenant_id = c.tenant_id AND s.membership_id = $4 AND s.site_id = c.site_id)))"
        ))
        .bind(id)
        .bind(sight.scope.code())
        .bind(sight.membership_id)
        .one()
        .await?;
    opened(t, contact)
}

fn phone_cell(tenant: Id, row: Id) -> Cell {
    Cell { tenant, table: "contacts", column: "phone", row }
}

/// The contact with its sealed columns readable.
fn opened(t: &Tenant, mut contact: Contact) -> Result<Contact> {
    let cell = phone_cell(t.id(), contact.id);
    contact.phone = contact.phone.map(|sealed| t.keys().open(cell, &sealed)).transpose()?;
    Ok(contact)
}

/// Adds a contact; `Taken` when the name is in use.
pub async fn create(t: &mut Tenant, owner: Option<Id>, form: &ContactForm) -> Result<Id> {
    let (id, now) = (t.new_id(), t.now());
    let kept = Kept::of(t, id, form)?;
    t.sql(scoped!(
        "INSERT INTO contacts (tenant_id, id, name, folded, search, phone, phone_index, email, note, owner_id, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)"
    ))
    .bind(id)
    .bind(kept.name)
    .bind(kept.folded)
    .bind(kept.search)
    .bind(kept.phone)
    .bind(kept.phone_index)
    .bind(kept.email)
    .bind(kept.note)
    .bind(owner)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Saves an edit made on `version`; `Conflict` when someone saved since, `Taken` when the name is in use.
pub async fn update(t: &mut Tenant, (id, version): (Id, i64), form: &ContactForm) -> Result<()> {
    let now = t.now();
    let kept = Kept::of(t, id, form)?;
    let saved = t
        .sql(scoped!(
            "UPDATE contacts SET name = $4, folded = $5, search = $6, phone = $7, phone_index = $8, email = $9, note = $10,
                 version = version + 1, updated_at = $11
             WHERE tenant_id = $1 AND id = $2 AND version = $3"
        ))
        .bind(id)
        .bind(version)
        .bind(kept.name)
        .bind(kept.folded)
        .bind(kept.search)
        .bind(kept.phone)
        .bind(kept.phone_index)
        .bind(kept.email)
        .bind(kept.note)
        .bind(now)
        .run()
        .await?;
    if saved == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Puts a contact away, or brings it back; false when it already is.
pub async fn archive(t: &mut Tenant, id: Id, away: bool) -> Result<bool> {
    let now = t.now();
    let changed = t.sql(scoped!(
        "UPDATE contacts SET archived_at = $3, version = version + 1, updated_at = $4
         WHERE tenant_id = $1 AND id = $2 AND ((archived_at IS NULL AND $3 IS NOT NULL) OR (archived_at IS NOT NULL AND $3 IS NULL))"
    ))
    .bind(id)
    .bind(away.then_some(now))
    .bind(now)
    .run()
    .await?;
    Ok(changed == 1)
}

/// A form turned into columns.
struct Kept {
    name: String,
    folded: String,
    search: String,
    phone: Option<String>,
    phone_index: Option<String>,
    email: Option<String>,
    note: String,
}

impl Kept {
    fn of(t: &Tenant, id: Id, form: &ContactForm) -> Result<Kept> {
        let (tenant, keys) = (t.id(), t.keys());
        let text = |value: &str| Some(value.trim().to_owned()).filter(|v| !v.is_empty());
        let (name, email, phone) = (form.name.trim().to_owned(), text(&form.email), text(&form.phone));
        let cell = phone_cell(tenant, id);
        Ok(Kept {
            folded: fold(&name),
            search: fold(&format!("{name} {}", email.as_deref().unwrap_or_default())),
            phone_index: phone.as_deref().map(|phone| keys.index(tenant, "contacts.phone", phone)),
            phone: phone.map(|phone| keys.seal(cell, &phone)).transpose()?,
            note: form.note.trim().to_owned(),
            name,
            email,
        })
    }
}
