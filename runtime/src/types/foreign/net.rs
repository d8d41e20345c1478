//! IP addresses of the standard library, for `format: ipv4` and `ipv6`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::json_string;

json_string!(IpAddr, "IP address");
json_string!(Ipv4Addr, "IPv4 address");
json_string!(Ipv6Addr, "IPv6 address");
