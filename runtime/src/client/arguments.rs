//! The arguments of a call, set by generated code.

use bytes::Bytes;
use secrecy::zeroize::Zeroizing;

use crate::describe::{Location, Parameter};
use crate::encode::Multipart;
use crate::json::{Document, Node, ToJson, to_exact_string};
#[cfg(feature = "xml")]
use crate::media_type::charset;
use crate::upload::Upload;

/// The arguments of an operation, and their problems.
#[derive(Clone, Default)]
pub(crate) struct CallArguments {
    /// The parameters, with their values as JSON.
    pub(crate) values: Vec<(Parameter, String)>,
    pub(crate) headers: Vec<(String, Zeroizing<String>)>,
    pub(crate) body: Option<Body>,
    /// The parts of a multipart body, and its media type.
    pub(crate) parts: Option<(&'static str, Multipart)>,
    /// The headers of parts: the part, the header and its value.
    pub(crate) part_headers: Vec<(&'static str, &'static str, String)>,
    /// The required headers of parts: the part and the header.
    pub(crate) required_part_headers: Vec<(&'static str, &'static str)>,
    pub(crate) problems: Vec<String>,
}

impl CallArguments {
    /// Sets a parameter, replacing an earlier value; an absent value removes it.
    pub(super) fn set(&mut self, parameter: &Parameter, value: &dyn ToJson) {
        self.values.retain(|(known, _)| {
            known.location != parameter.location || known.name != parameter.name
        });
        if value.is_absent() {
            return;
        }
        match to_exact_string(value) {
            Ok(json) => self.values.push((*parameter, json)),
            Err(why) => self
                .problems
                .push(format!("parameter {}: {why}", parameter.name)),
        }
    }

    pub(crate) fn value(&self, location: Location, name: &str) -> Option<&str> {
        let (_, json) = self
            .values
            .iter()
            .find(|(known, _)| known.location == location && known.name == name)?;
        Some(json)
    }

    pub(super) fn set_json(&mut self, parameter: &Parameter, json: String) {
        self.set(parameter, &None::<String>);
        self.values.push((*parameter, json));
    }

    /// Returns an error for each required header of a part that is missing.
    pub(super) fn missing_part_headers(&self) -> impl Iterator<Item = String> {
        let parts = self.parts.as_ref().map(|(_, parts)| parts);
        self.required_part_headers
            .iter()
            .filter(move |(part, header)| {
                let mut set = self.part_headers.iter();
                let is_set = set.any(|(known, name, _)| known == part && name == header);
                !is_set && parts.is_some_and(|parts| parts.lacks_header(part, header))
            })
            .map(|(part, header)| match *part {
                "" => format!("a part: the header {header} is required"),
                part => format!("the part {part}: the header {header} is required"),
            })
    }
}

/// The body of a call.
#[derive(Clone)]
pub(crate) struct Body {
    pub(crate) content_type: String,
    pub(crate) content: Bytes,
    /// Sent instead of the content, if there is one.
    pub(crate) upload: Option<Upload>,
    /// The root element, if it is XML.
    #[cfg(feature = "xml")]
    pub(crate) xml: Option<&'static crate::xml::Item>,
}

impl Body {
    pub(super) fn new(content_type: String, content: Bytes, upload: Option<Upload>) -> Self {
        Self {
            content_type,
            content,
            upload,
            #[cfg(feature = "xml")]
            xml: None,
        }
    }

    /// Calls `look` with the parsed body, if it is JSON or XML.
    pub(crate) fn in_json<T>(&self, look: impl FnOnce(Node<'_>) -> T) -> Option<T> {
        #[cfg(feature = "xml")]
        if let Some(root) = self.xml {
            let label = charset(&self.content_type);
            let json = crate::xml::json(&self.content, label, root, usize::MAX)?;
            let document = Document::parse(json.as_bytes()).ok()?;
            return Some(look(document.root()));
        }
        let document = Document::parse(&self.content).ok()?;
        Some(look(document.root()))
    }
}
