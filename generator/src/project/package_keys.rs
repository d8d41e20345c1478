//! The keys of `clients.toml` for the manifests of packages: in `[defaults]` for all clients, and
//! in a `[[client]]` for one.

use crate::customize::Placed;
use crate::render::{Edition, PackageMetadata, RUST_VERSION};

use super::cargo_names;
use super::dependency::is_absolute;
use super::package_lints;

/// The package keys of a table; `None` for missing keys.
#[derive(Clone, Debug, Default)]
pub(super) struct PackageKeys {
    pub(super) license: Option<String>,
    pub(super) license_files: Option<Vec<Placed<String>>>,
    pub(super) authors: Option<Vec<String>>,
    pub(super) repository: Option<String>,
    pub(super) homepage: Option<String>,
    pub(super) keywords: Option<Vec<String>>,
    pub(super) categories: Option<Vec<String>>,
    pub(super) registry: Option<String>,
    pub(super) edition: Option<Edition>,
    pub(super) rust_version: Option<String>,
    pub(super) lints: Option<toml::Table>,
}

/// Declares a table of `clients.toml` that has the keys of [`PackageKeys`] in addition to its own.
/// (Flattening would lose the positions of errors.)
macro_rules! table_with_package_keys {
    ($(#[$meta:meta])* struct $name:ident { $($own:tt)* }) => {
        $(#[$meta])*
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub(super) struct $name {
            $($own)*
            license: Option<String>,
            license_files: Option<Vec<crate::customize::Placed<String>>>,
            authors: Option<Vec<String>>,
            repository: Option<String>,
            homepage: Option<String>,
            keywords: Option<Vec<String>>,
            categories: Option<Vec<String>>,
            registry: Option<String>,
            edition: Option<crate::render::Edition>,
            rust_version: Option<String>,
            #[cfg_attr(test, schemars(with = "Option<std::collections::BTreeMap<String, serde_json::Value>>"))]
            lints: Option<toml::Table>,
        }

        impl $name {
            /// Takes the keys out.
            pub(super) fn package_keys(&mut self) -> $crate::project::package_keys::PackageKeys {
                $crate::project::package_keys::PackageKeys {
                    license: self.license.take(),
                    license_files: self.license_files.take(),
                    authors: self.authors.take(),
                    repository: self.repository.take(),
                    homepage: self.homepage.take(),
                    keywords: self.keywords.take(),
                    categories: self.categories.take(),
                    registry: self.registry.take(),
                    edition: self.edition.take(),
                    rust_version: self.rust_version.take(),
                    lints: self.lints.take(),
                }
            }
        }
    };
}
pub(super) use table_with_package_keys;

impl PackageKeys {
    /// The keys of a client, with those of all clients as defaults.
    pub(super) fn or(self, defaults: &Self) -> Self {
        macro_rules! either {
            ($($field:ident),* $(,)?) => {
                Self { $($field: self.$field.or_else(|| defaults.$field.clone())),* }
            };
        }
        either!(
            license,
            license_files,
            authors,
            repository,
            homepage,
            keywords,
            categories,
            registry,
            edition,
            rust_version,
            lints,
        )
    }

    /// The errors in the keys, each with the path of its key.
    pub(super) fn problems(&self) -> Vec<(String, String)> {
        let mut problems = Vec::new();
        if let Some(version) = &self.rust_version
            && !is_recent(version)
        {
            let why = format!(
                "`rust-version` is \"{version}\": expected a version of Rust such as \"{RUST_VERSION}\", which is the oldest that the generated code builds with"
            );
            problems.push(("rust-version", why));
        }
        // An empty license in a client removes that of all clients.
        let license = self.license.as_deref().filter(|text| !text.is_empty());
        let license = license.and_then(cargo_names::license_problem);
        problems.extend(license.map(|why| ("license", why)));
        let registry = self.registry.as_deref().filter(|text| !text.is_empty());
        let registry = registry.and_then(cargo_names::registry_problem);
        problems.extend(registry.map(|why| ("registry", why)));
        let keywords = self.keywords.as_deref().unwrap_or_default();
        let keywords = cargo_names::keyword_problems(keywords).into_iter();
        problems.extend(keywords.map(|why| ("keywords", why)));
        for path in self.license_files.iter().flatten() {
            if is_absolute(path) || path.split(['/', '\\']).any(|segment| segment == "..") {
                let why = format!(
                    "`license-files`: `{}` must be relative to the root of the project, and inside of it",
                    path.value
                );
                problems.push(("license-files", why));
            }
        }
        let mut in_tables = Vec::new();
        if let Some(lints) = &self.lints {
            in_tables.extend(package_lints::problems(lints));
        }
        let problems = problems.into_iter();
        let problems = problems.map(|(key, why): (&str, String)| (key.to_owned(), why));
        problems.chain(in_tables).collect()
    }

    /// The metadata of a package; the license files must still be read.
    pub(super) fn metadata(self, description: String) -> PackageMetadata {
        let defaults = PackageMetadata::default();
        PackageMetadata {
            description,
            keywords: self.keywords.unwrap_or_default(),
            categories: self.categories.unwrap_or(defaults.categories),
            license: self.license.unwrap_or_default(),
            authors: self.authors.unwrap_or_default(),
            repository: self.repository.unwrap_or_default(),
            homepage: self.homepage.unwrap_or_default(),
            registry: self.registry.unwrap_or_default(),
            edition: self.edition.unwrap_or_default(),
            rust_version: self.rust_version.unwrap_or(defaults.rust_version),
            lints: self
                .lints
                .map(|lints| package_lints::section(&lints))
                .unwrap_or_default(),
            license_files: defaults.license_files,
        }
    }
}

/// Whether a text is a Rust version that generated code builds with: two or three numbers.
fn is_recent(text: &str) -> bool {
    let numbers: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
    let oldest = RUST_VERSION.split('.').map(|part| part.parse().ok());
    match (numbers, oldest.collect::<Option<Vec<u32>>>()) {
        (Some(numbers), Some(oldest)) => matches!(numbers.len(), 2 | 3) && numbers >= oldest,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rust_version_must_be_able_to_compile_generated_code() {
        for good in ["1.88", "1.88.0", "1.100", "2.0"] {
            assert!(is_recent(good), "{good}");
        }
        for bad in ["1.87", "1.87.9", "2", "1.88.0.0", "1.x", "", "0.99"] {
            assert!(!is_recent(bad), "{bad}");
        }
    }

    #[test]
    fn a_client_overrides_the_defaults() {
        let all = PackageKeys {
            license: Some("MIT".to_owned()),
            authors: Some(vec!["a".to_owned()]),
            ..PackageKeys::default()
        };
        let one = PackageKeys {
            license: Some("ISC".to_owned()),
            ..PackageKeys::default()
        };
        let package = one.or(&all).metadata(String::new());
        assert_eq!(package.license, "ISC");
        assert_eq!(package.authors, ["a"]);
    }
}
