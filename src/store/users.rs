//! Users: the people who sign in, one across the platform.
use crate::{Cell, Platform, Result, sql::platform};
use domain::{ids::Id, sign_in::Login, time::Millis};

/// What is needed to make a user.
#[derive(Debug, Clone, Default)]
pub struct NewUser {
    pub name: String,
    pub email: Option<String>,
    /// E.164.
    pub phone: Option<String>,
    /// A password hash as stored (PHC string, or bcrypt from an import).
    pub password: Option<String>,
    /// The e-mail address is known to be theirs.
    pub verified: bool,
    pub language: Option<&'static str>,
}

/// Makes a user; `Taken` when the e-mail address or phone belongs to someone.
pub async fn create(p: &mut Platform, new: &NewUser) -> Result<Id> {
    let (id, now) = (p.new_id(), p.now());
    let keys = p.db().keys().clone();
    let phone = new.phone.as_deref().map(|phone| keys.seal(phone_cell(id), phone)).transpose()?;
    let phone_index = new.phone.as_deref().map(|phone| keys.index(0, "users.phone", phone));
    p.sql(platform!(
        "a user belongs to no tenant",
        "INSERT INTO users (id, name, email, email_verified_at, phone, phone_index, password, password_changed_at,
             language, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)"
    ))
    .bind(id)
    .bind(new.name.clone())
    .bind(new.email.as_deref().map(str::to_lowercase))
    .bind(new.verified.then_some(now))
    .bind(phone)
    .bind(phone_index)
    .bind(new.password.clone())
    .bind(new.password.as_ref().map(|_| now))
    .bind(new.language)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// The cell of a user's sealed phone.
pub(crate) fn phone_cell(row: Id) -> Cell {
    Cell { tenant: 0, table: "users", column: "phone", row }
}

/// What sign-in needs to know of a person.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Known {
    pub id: Id,
    pub name: String,
    pub email: Option<String>,
    pub password: Option<String>,
    pub language: Option<String>,
    pub status: String,
    pub signed_in_at: Option<Millis>,
}

impl Known {
    pub fn is_active(&self) -> bool {
        self.status == "active"
    }
}

/// The one person with this name; none when nobody or more than one could be meant.
pub async fn by_login(p: &mut Platform, login: &Login, tenant: Option<Id>) -> Result<Option<Known>> {
    let keys = p.db().keys().clone();
    let (mut email, mut username, mut phones) = (String::new(), String::new(), Vec::new());
    match login {
        Login::Email(text) => email.clone_from(text),
        Login::Username(text) => username.clone_from(text),
        Login::Phone(numbers) => phones = numbers.iter().map(|n| keys.index(0, "users.phone", n)).collect(),
    }
    phones.resize(4, String::new());
    let mut query = p.sql(platform!(
        "a person is looked up before they are known",
        "SELECT u.id, u.name, u.email, u.password, u.language, u.status, u.signed_in_at FROM users u
         WHERE ($1 <> '' AND u.email = $1)
            OR (u.phone_index IN ($4, $5, $6, $7) AND u.phone_index <> '')
            OR ($2 <> '' AND u.id IN (SELECT m.user_id FROM memberships m WHERE m.tenant_id = $3 AND m.username = $2))
         LIMIT 2"
    ));
    query = query.bind(email).bind(username).bind(tenant.unwrap_or_default());
    for phone in phones {
        query = query.bind(phone);
    }
    let mut found: Vec<Known> = query.all().await?;
    Ok(if found.len() == 1 { found.pop() } else { None })
}

/// One person by id.
pub async fn find(p: &mut Platform, id: Id) -> Result<Known> {
    p.sql(platform!(
        "a user belongs to no tenant",
        "SELECT id, name, email, password, language, status, signed_in_at FROM users WHERE id = $1"
    ))
    .bind(id)
    .one()
    .await
}

/// Notes a sign-in.
pub async fn signed_in(p: &mut Platform, id: Id) -> Result<()> {
    let now = p.now();
    p.sql(platform!("a user belongs to no tenant", "UPDATE users SET signed_in_at = $2 WHERE id = $1"))
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Keeps a new hash of the same password: what it was hashed with has grown old.
pub async fn rehash(p: &mut Platform, id: Id, hash: &str) -> Result<()> {
    p.sql(platform!("a user belongs to no tenant", "UPDATE users SET password = $2 WHERE id = $1"))
        .bind(id)
        .bind(hash.to_owned())
        .run()
        .await?;
    Ok(())
}

/// Sets another password.
pub async fn set_password(p: &mut Platform, id: Id, hash: &str) -> Result<()> {
    let now = p.now();
    p.sql(platform!(
        "a user belongs to no tenant",
        "UPDATE users SET password = $2, password_changed_at = $3, updated_at = $3 WHERE id = $1"
    ))
    .bind(id)
    .bind(hash.to_owned())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// What a person chooses of how pages look to them.
#[derive(Debug, Clone, Copy)]
pub enum Choice<'a> {
    Language(&'a str),
    Theme(&'a str),
    Density(&'a str),
}

/// Keeps a choice of language, theme or density.
pub async fn choose(p: &mut Platform, id: Id, choice: Choice<'_>) -> Result<()> {
    let (sql, value) = match choice {
        Choice::Language(value) => {
            (platform!("a user belongs to no tenant", "UPDATE users SET language = $2 WHERE id = $1"), value)
        }
        Choice::Theme(value) => {
            (platform!("a user belongs to no tenant", "UPDATE users SET theme = $2 WHERE id = $1"), value)
        }
        Choice::Density(value) => {
            (platform!("a user belongs to no tenant", "UPDATE users SET density = $2 WHERE id = $1"), value)
        }
    };
    p.sql(sql).bind(id).bind(value.to_owned()).run().await?;
    Ok(())
}

/// Shuts a person out everywhere; their sessions are dead at once.
pub async fn suspend(p: &mut Platform, id: Id) -> Result<()> {
    p.sql(platform!("a user belongs to no tenant", "UPDATE users SET status = 'suspended' WHERE id = $1"))
        .bind(id)
        .run()
        .await?;
    Ok(())
}

/// Gives a person the e-mail address they have proved to be theirs; `Taken` when it is somebody's.
pub async fn set_email(p: &mut Platform, id: Id, email: &str) -> Result<()> {
    let now = p.now();
    p.sql(platform!(
        "a user belongs to no tenant",
        "UPDATE users SET email = $2, email_verified_at = $3, updated_at = $3 WHERE id = $1"
    ))
    .bind(id)
    .bind(email.to_lowercase())
    .bind(now)
    .run()
    .await?;
    Ok(())
}
