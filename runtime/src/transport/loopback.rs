//! Detects hosts that are this machine.

use url::Host;

/// Returns whether requests to a host stay on this machine, whatever a name server responds.
///
/// The only such name is `localhost`: many systems query name servers for names below it, such as `api.localhost`.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => name.trim_end_matches('.').eq_ignore_ascii_case("localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}
