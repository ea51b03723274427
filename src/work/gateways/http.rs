//! The one HTTP client that leaves the house. Addresses inside it are refused, whatever name they hide behind.
//!
//! A literal address never reaches the resolver, so it is refused by its looks; a name is resolved once, and the
//! connection goes to the very addresses that were looked at, so a name that changes its mind gains nothing.
use super::Refusal;
use reqwest::{
    Client, RequestBuilder, StatusCode, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect,
};
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

/// The longest answer that is read, in bytes: gateways answer with a number and a word.
const LONGEST: usize = 64 * 1024;

/// A client for gateways.
pub struct Http {
    client: Client,
    private_hosts: Arc<[String]>,
}

/// What a gateway answered.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub body: Vec<u8>,
}

impl Http {
    /// `private_hosts` are one's own machines: they may stand on private addresses and speak plain HTTP.
    pub fn new(private_hosts: &[String], patience: Duration) -> Result<Http, String> {
        let private_hosts: Arc<[String]> = private_hosts.iter().map(|host| host.to_lowercase()).collect();
        let client = Client::builder()
            .dns_resolver(Arc::new(Guard { private_hosts: Arc::clone(&private_hosts) }))
            .redirect(redirect::Policy::none())
            .no_proxy()
            .connect_timeout(Duration::from_secs(5))
            .timeout(patience)
            .user_agent("sanduk")
            .build()
            .map_err(|error| error.to_string())?;
        Ok(Http { client, private_hosts })
    }

    /// Whether requests may go there: HTTPS to a name, or one of one's own hosts.
    pub fn admit(&self, url: &str) -> Result<Url, String> {
        let url = Url::parse(url).map_err(|_| "the address is no URL".to_owned())?;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_lowercase();
        if self.private_hosts.contains(&host) {
            return Ok(url);
        }
        if host.parse::<IpAddr>().is_ok() || !host.contains('.') {
            return Err("the address is no public host's name".to_owned());
        }
        if url.scheme() != "https" {
            return Err("the address must begin with https://".to_owned());
        }
        Ok(url)
    }

    /// A `POST` to an admitted address.
    pub fn post(&self, url: Url) -> RequestBuilder {
        self.client.post(url)
    }

    /// A `GET` of an admitted address.
    pub fn get(&self, url: Url) -> RequestBuilder {
        self.client.get(url)
    }

    /// Sends, and reads the answer up to the limit.
    pub async fn send(&self, request: RequestBuilder) -> Result<Answer, Refusal> {
        let mut response = request.send().await.map_err(|error| refusal(&error))?;
        let (status, mut body) = (response.status(), Vec::new());
        while let Some(piece) = response.chunk().await.map_err(|error| refusal(&error))? {
            if body.len() + piece.len() > LONGEST {
                return Err(Refusal::Never("the gateway's answer is too long".to_owned()));
            }
            body.extend_from_slice(&piece);
        }
        Ok(Answer { status, body })
    }
}

impl Answer {
    /// What a status means: done, not now, or never.
    pub fn accepted(self) -> Result<Vec<u8>, Refusal> {
        let said = format!("the gateway answered {}", self.status.as_u16());
        match self.status.as_u16() {
            200..=299 => Ok(self.body),
            408 | 425 | 429 | 500..=599 => Err(Refusal::Later(said)),
            _ => Err(Refusal::Never(said)),
        }
    }
}

/// The error without its URL, which may hold a token.
fn refusal(error: &reqwest::Error) -> Refusal {
    let said = if error.is_timeout() {
        "the gateway did not answer in time"
    } else if error.is_connect() {
        "the gateway cannot be reached"
    } else if error.is_builder() {
        return Refusal::Never("the request could not be made".to_owned());
    } else {
        "the gateway broke off"
    };
    Refusal::Later(said.to_owned())
}

struct Guard {
    private_hosts: Arc<[String]>,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_lowercase();
        let ours = self.private_hosts.contains(&host);
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((host.as_str(), 0)).await?.collect();
            // One private address among public ones is a trick, not a fallback.
            if !ours && !found.iter().all(|address| is_public(address.ip())) {
                return Err("the name leads to a private address".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is out in the world. IANA's special-purpose registries (RFC 6890 and updates), and the IPv6
/// forms that carry an IPv4 address.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4_is_public(v4),
        IpAddr::V6(v6) => v6_is_public(v6),
    }
}

fn v4_is_public(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    !(v4.is_private()
        || v4.is_loopback()
        || v4.is_link_local()
        || v4.is_documentation()
        || v4.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b)))
}

fn v6_is_public(v6: Ipv6Addr) -> bool {
    let s = v6.segments();
    let inner = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        v4_is_public(Ipv4Addr::new(a, b, c, d))
    };
    match s {
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] => inner(high, low),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => inner(high, low),
        [0x2002, high, low, ..] => inner(high, low),
        // Global unicast is 2000::/3; of it Teredo, ORCHID, benchmarks and documentation lead nowhere public.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_addresses_are_known_in_every_dress() {
        for bad in [
            "127.0.0.1",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "::1",
            "::",
            "::ffff:127.0.0.1",
            "::ffff:a9fe:a9fe",
            "::7f00:1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
        ] {
            assert!(!is_public(bad.parse().unwrap()), "{bad}");
        }
        for good in ["1.1.1.1", "193.194.64.1", "2606:4700::1111", "2a01:4f8::1", "::ffff:1.1.1.1", "64:ff9b::101:101"]
        {
            assert!(is_public(good.parse().unwrap()), "{good}");
        }
    }

    #[test]
    fn only_https_to_a_name_is_admitted() {
        let http = Http::new(&["waha.lan".to_owned(), "127.0.0.1".to_owned()], Duration::from_secs(1)).unwrap();
        for bad in [
            "https://192.168.0.1/",
            "https://3232235521/",
            "https://0300.0250.0.1/",
            "https://0xC0A80001/",
            "https://10.1/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://localhost/",
            "http://example.com/",
            "ftp://example.com/",
            "file:///etc/passwd",
            "https://",
            "gopher://example.com",
            "https://waha.lan.evil@10.0.0.1/",
        ] {
            assert!(http.admit(bad).is_err(), "{bad}");
        }
        for good in ["https://api.example.com/sms?x=1", "http://waha.lan:3000/", "http://127.0.0.1:9/"] {
            assert!(http.admit(good).is_ok(), "{good}");
        }
    }

    #[tokio::test]
    async fn a_public_name_with_a_private_address_is_refused_when_it_is_resolved() {
        let guard = Guard { private_hosts: Arc::from([]) };
        // The one name every machine resolves to itself stands for a rebinding one.
        assert!(guard.resolve("localhost".parse().unwrap()).await.is_err());
        let own = Guard { private_hosts: Arc::from(["localhost".to_owned()]) };
        assert!(own.resolve("localhost".parse().unwrap()).await.is_ok());
    }
}
