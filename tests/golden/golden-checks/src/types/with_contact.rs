// Generated from an OpenAPI specification; change the specification instead.

//! [`WithContact`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `checks.yaml#/components/schemas/WithContact`.
pub type WithContact = BTreeMap<String, Value>;
