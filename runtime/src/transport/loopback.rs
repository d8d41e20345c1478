//! Which hosts are this machine.

use url::Host;

/// Whether what is sent there stays on this machine, whatever a name server says.
///
/// Of names only `localhost`: others below it, such as `api.localhost`, are asked of name servers by
/// many systems.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => name.trim_end_matches('.').eq_ignore_ascii_case("localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}
