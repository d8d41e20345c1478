//! Keys that the specification does not define for an object: typos, those of another object or version, and others.

use super::builder::Builder;
use super::keys;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::source::Node;
use crate::source::reference::nearest;

/// Where a key belongs, for a message.
struct Home {
    label: String,
    help: Option<&'static str>,
}

impl<'a> Builder<'a> {
    /// Reports a key that is not defined for an object: a typo, a key of another object or version, or one of another
    /// tool. In schemas, unknown keys are annotations.
    pub(super) fn unknown_key(&mut self, key: &str, node: &'a Node, known: &[&str], what: &str) {
        // In schemas and examples, these are often names of properties, or keys of tools. Parameters of Swagger 2.0
        // are read as schemas, too.
        let is_free = matches!(what, "an example" | "a schema");
        let mut owners = keys::OWNERS.iter().map(|(_, keys)| *keys);
        let is_keyword = owners.any(|keys| keys.contains(&key));
        if is_free && (is_keyword || keys::SWAGGER_ROOT.contains(&key)) {
            return;
        }
        let is_near = nearest(key, known.iter().copied()).is_some();
        if is_free && !is_near {
            return;
        }
        let home = self.home(key, known, what).or_else(|| {
            let meant = nearest(key, known.iter().copied())?;
            Some(Home {
                label: format!("did you mean `{meant}`?"),
                help: None,
            })
        });
        let home = home.or_else(|| other_owners(key));
        let Home { label, help } = home.unwrap_or_else(|| Home {
            label: "not defined by the specification: it has no effect".to_owned(),
            help: Some("remove it, or begin it with `x-` if it is for other tools"),
        });
        let diagnostic = self
            .diagnostics
            .warning(
                codes::LIKELY_SLIP,
                node.span,
                format!("unknown key `{key}` in {what}"),
            )
            .label(label);
        if let Some(help) = help {
            diagnostic.help(help);
        }
    }

    /// Reports keys of OpenAPI 3 in an object of Swagger 2.0 whose other keys are those of a schema.
    pub(super) fn check_swagger_keys(&mut self, object: Object<'a>, what: &str) {
        for (key, node, _) in object.named_entries().take(200) {
            if keys::instead_of_3(key, what).is_some() {
                self.unknown_key(key, node, &[], what);
            }
        }
    }

    /// Where a key belongs that is of another version or one level too high.
    fn home(&self, key: &str, known: &[&str], what: &str) -> Option<Home> {
        let is_swagger = self.dialect == Dialect::Swagger2;
        let replaced = match is_swagger {
            true => keys::instead_of_3(key, what),
            false => keys::instead_of_swagger(key, what),
        };
        if let Some(help) = replaced {
            let label = match is_swagger {
                true => "a key of OpenAPI 3, and the document is Swagger 2.0",
                false => "a key of Swagger 2.0",
            };
            return Some(Home {
                label: label.to_owned(),
                help: Some(help).filter(|help| !help.is_empty()),
            });
        }
        let label = match what {
            "a response" | "a request body" | "a parameter" | "a header" if is_swagger => {
                return None;
            }
            "a path item" if keys::OPERATION.contains(&key) => "expected in its operations",
            "`info`" | "`components`" if keys::ROOT.contains(&key) => "a key of the document",
            _ if known.contains(&"content") && key.contains('/') => "expected under `content`",
            "a parameter" | "a header" | "a media type" if keys::SCHEMA.contains(&key) => {
                "expected in its `schema`"
            }
            _ if known.contains(&"content")
                && (keys::SCHEMA.contains(&key) || keys::MEDIA_TYPE.contains(&key)) =>
            {
                "expected in a media type under `content`"
            }
            _ => return None,
        };
        Some(Home {
            label: label.to_owned(),
            help: None,
        })
    }
}

/// The other objects that have a key.
fn other_owners(key: &str) -> Option<Home> {
    let owners = keys::OWNERS.iter();
    let owners = owners.filter(|(_, keys)| keys.contains(&key));
    let owners: Vec<&str> = owners.map(|(owner, _)| *owner).collect();
    let label = match owners.as_slice() {
        [] => return None,
        [one] => format!("a key of {one}"),
        [one, other] => format!("a key of {one} or {other}"),
        _ => "a key of other objects".to_owned(),
    };
    Some(Home { label, help: None })
}
