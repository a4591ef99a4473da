//! The default gateway, where the system tells it without a library: on Linux.

use std::net::{IpAddr, Ipv4Addr};

/// The default gateway; `None`: there is none, or it cannot be told.
#[cfg(target_os = "linux")]
pub(super) fn gateway() -> Option<IpAddr> {
    read(&std::fs::read_to_string("/proc/net/route").ok()?)
}

/// The default gateway; `None`: there is none, or it cannot be told.
#[cfg(not(target_os = "linux"))]
pub(super) const fn gateway() -> Option<IpAddr> {
    None
}

/// The gateway of the default route with the least metric, in the form of `/proc/net/route`.
#[cfg(any(target_os = "linux", test))]
pub(super) fn read(table: &str) -> Option<IpAddr> {
    const UP_AND_GATEWAY: u32 = 3;
    let routes = table.lines().skip(1).filter_map(|line| {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [_, target, gateway, flags, _, _, metric, mask, ..] = columns[..] else {
            return None;
        };
        let number = |text| u32::from_str_radix(text, 16).ok();
        let default = number(target)? == 0 && number(mask)? == 0;
        let usable = number(flags)? & UP_AND_GATEWAY == UP_AND_GATEWAY;
        // The bytes stand as they lie in memory.
        let address = Ipv4Addr::from(number(gateway)?.to_ne_bytes());
        let metric: u32 = metric.parse().ok()?;
        (default && usable).then_some((metric, IpAddr::V4(address)))
    });
    routes.min_by_key(|(metric, _)| *metric).map(|(_, at)| at)
}
