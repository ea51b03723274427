//! Networks an organization lets people in from: addresses and CIDR ranges, separated by blanks, commas or lines.
use std::net::IpAddr;

/// Whether an address is in the list. An empty list lets everyone in; an address that is none is in no list.
pub fn allows(list: &str, address: &str) -> bool {
    let mut ranges = words(list).peekable();
    if ranges.peek().is_none() {
        return true;
    }
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    ranges.filter_map(parse).any(|range| contains(range, address.to_canonical()))
}

/// The first entry of a list that is no address and no range.
pub fn first_wrong(list: &str) -> Option<&str> {
    words(list).find(|word| parse(word).is_none())
}

fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty())
}

fn parse(word: &str) -> Option<(IpAddr, u32)> {
    let (address, bits) = word.split_once('/').map_or((word, None), |(address, bits)| (address, Some(bits)));
    let address: IpAddr = address.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let bits = bits.map_or(Some(most), |bits| bits.parse().ok())?;
    (bits <= most).then_some((address, bits))
}

fn contains((network, bits): (IpAddr, u32), address: IpAddr) -> bool {
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let shift = 32 - bits;
            u64::from(network.to_bits()) >> shift == u64::from(address.to_bits()) >> shift
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            let same = network.to_bits() ^ address.to_bits();
            bits == 0 || same.leading_zeros() >= bits
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_ranges_of_both_families() {
        let list = "10.0.0.0/8, 203.0.113.7\n2001:db8::/32";
        for inside in ["10.1.2.3", "203.0.113.7", "2001:db8::1", "::ffff:10.0.0.1"] {
            assert!(allows(list, inside), "{inside}");
        }
        for outside in ["11.0.0.1", "203.0.113.8", "2001:db9::1", "", "nonsense"] {
            assert!(!allows(list, outside), "{outside}");
        }
        assert!(allows("", "1.2.3.4") && allows(" \n", "") && allows("0.0.0.0/0 ::/0", "::1"));
        assert!(!allows("10.0.0.0/33", "10.0.0.1"), "a wrong entry opens nothing");
        assert_eq!(first_wrong("10.0.0.0/8 10.0.0.0/33"), Some("10.0.0.0/33"));
    }
}
