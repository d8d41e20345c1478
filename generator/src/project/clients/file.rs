//! The tables of `clients.toml`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use crate::api::{AddedSecurity, Digits};
use crate::customize::{ForTypes, Layout, MapKind, Paging, Placed, Renames, Selectors, TypeMap};
use crate::project::dependency::Dependency;
use crate::project::lints::Lints;
use crate::project::package_keys::table_with_package_keys;
use crate::project::size::Size;
use crate::render::{EngineName, Interface, Tags};

#[cfg_attr(test, derive(schemars::JsonSchema))]
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    #[serde(default)]
    pub(super) defaults: Defaults,
    #[serde(default)]
    pub(super) lints: Lints,
    /// The types for all clients.
    #[serde(default)]
    pub(super) types: TypeMap,
    #[serde(default)]
    pub(super) client: Vec<Entry>,
}

table_with_package_keys! {
#[derive(Default)]
struct Defaults {
    #[serde(default)]
    pub(super) runtime: Dependency,
    pub(super) cli_runtime: Option<Dependency>,
}
}

table_with_package_keys! {
struct Entry {
    #[serde(rename = "crate")]
    pub(super) name: String,
    pub(super) version: String,
    pub(super) spec: Placed<String>,
    #[serde(default)]
    pub(super) description: String,
    pub(super) runtime: Option<Dependency>,
    #[serde(default)]
    pub(super) cli: bool,
    #[serde(default)]
    pub(super) engine: EngineName,
    pub(super) interface: Option<Interface>,
    pub(super) tags: Option<Tags>,
    #[serde(default = "yes")]
    pub(super) share_equal_types: bool,
    pub(super) tag_features: Option<bool>,
    #[serde(default)]
    pub(super) numbers: Digits,
    #[serde(default)]
    pub(super) integers: Digits,
    pub(super) budget: Option<Size>,
    #[serde(default)]
    pub(super) security: AddedSecurity,
    #[serde(default)]
    pub(super) allow_read: Vec<PathBuf>,
    #[serde(default)]
    pub(super) overlays: Vec<Placed<String>>,
    #[serde(default)]
    pub(super) include: Selectors,
    #[serde(default)]
    pub(super) exclude: Selectors,
    #[serde(default)]
    pub(super) inbound: Vec<Placed<String>>,
    pub(super) paging: Option<Placed<Paging>>,
    #[serde(default)]
    pub(super) rename: Renames,
    #[serde(default)]
    pub(super) types: TypeMap,
    #[serde(default)]
    pub(super) layout: Layout,
    #[serde(default)]
    pub(super) maps: MapKind,
    #[serde(default)]
    pub(super) derives: ForTypes,
    #[serde(default)]
    pub(super) attributes: ForTypes,
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, serde_json::Value>"))]
    pub(super) dependencies: BTreeMap<String, toml::Value>,
}
}

fn yes() -> bool {
    true
}
