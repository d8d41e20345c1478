//! XML names and other XML keywords of schemas.

use std::collections::BTreeMap;

use crate::api::model::XmlName;
use crate::document::{Document, SchemaId, Xml, XmlNodeType};
use crate::source::Span;

/// The namespace of the prefix `xml`.
const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of the prefix `xmlns`.
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";
/// The namespace of the prefix `xsi`.
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The reason why a body cannot be written in XML.
#[derive(Clone, Debug)]
pub(super) struct Unsaid {
    pub(super) span: Span,
    pub(super) why: String,
}

/// XML keywords of schemas for one value, through `$ref` and `allOf`: the nearest take precedence.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) name: Option<String>,
    pub(super) namespace: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) node_type: Option<XmlNodeType>,
    /// The component of the value.
    pub(super) component: Option<String>,
    /// The component that an element is named after, in preference to its property.
    pub(super) called: Option<String>,
    /// The place of the first keyword.
    pub(super) span: Option<Span>,
}

impl Said {
    pub(super) fn of(document: &Document, ids: &[SchemaId]) -> Self {
        let mut said = Self::default();
        for (_, schema) in document.included(ids.iter().copied()) {
            if let Some(xml) = &schema.xml {
                said.add(xml);
            }
            if schema.reference.is_none() && said.component.is_none() {
                said.component.clone_from(&schema.name);
            }
        }
        said.called = called(document, ids, said.node_type);
        said
    }

    fn add(&mut self, xml: &Xml) {
        // A name and its namespace belong together.
        if self.name.is_none() || self.namespace.is_none() && xml.name.is_none() {
            self.namespace = self.namespace.take().or_else(|| xml.namespace.clone());
            self.prefix = self.prefix.take().or_else(|| xml.prefix.clone());
        }
        self.name = self.name.take().or_else(|| xml.name.clone());
        self.node_type = self.node_type.or(xml.node_type);
        self.span = self.span.or(Some(xml.span));
    }

    /// Returns the name of an element or attribute, which is `inferred` by default.
    pub(super) fn named(
        &self,
        inferred: &str,
        prefixes: &BTreeMap<String, String>,
        span: Span,
    ) -> Result<XmlName, Unsaid> {
        let own = self.name.as_deref().or(self.called.as_deref());
        let written = own.unwrap_or(inferred);
        let mut name = XmlName {
            said: self.name.is_some(),
            namespace: self.namespace.clone().unwrap_or_default(),
            prefix: self.prefix.clone().unwrap_or_default(),
            ..XmlName::default()
        };
        let local = match written.split_once(':') {
            Some((prefix, local)) => {
                if name.prefix.is_empty() {
                    name.prefix = prefix.to_owned();
                }
                local
            }
            None => written,
        };
        name.local = local.to_owned();
        if !name.prefix.is_empty() && name.namespace.is_empty() {
            match (name.prefix.as_str(), prefixes.get(&name.prefix)) {
                ("xml", _) => name.namespace = XML.to_owned(),
                ("xsi", _) => name.namespace = XSI.to_owned(),
                (_, Some(namespace)) => name.namespace.clone_from(namespace),
                ("xmlns", None) => {}
                (prefix, None) => {
                    return Err(Unsaid {
                        span: self.span.unwrap_or(span),
                        why: format!("no namespace is given for the prefix `{prefix}`"),
                    });
                }
            }
        }
        if !name.local.is_empty() && !is_name(&name.local)
            || !name.prefix.is_empty() && !is_name(&name.prefix)
        {
            return Err(Unsaid {
                span: self.span.unwrap_or(span),
                why: format!("`{written}` is not a valid XML name"),
            });
        }
        if let Some(why) = self.reserved(&name) {
            return Err(Unsaid {
                span: self.span.unwrap_or(span),
                why,
            });
        }
        // Servers may also use the name of the component or property.
        let other = match own {
            Some(_) => inferred,
            None => self.component.as_deref().unwrap_or_default(),
        };
        if other != name.local && is_name(other) {
            name.other = other.to_owned();
        }
        Ok(name)
    }
}

impl Said {
    /// Returns why a name is reserved in XML: two prefixes are reserved, and `xmlns` declares namespaces
    /// (Namespaces in XML 1.0, 3).
    fn reserved(&self, name: &XmlName) -> Option<String> {
        let is_attribute = self.node_type == Some(XmlNodeType::Attribute);
        if is_attribute && name.namespace.is_empty() && name.local == "xmlns" {
            return Some("an attribute `xmlns` declares a namespace".to_owned());
        }
        if name.prefix == "xmlns" || name.namespace == XMLNS {
            return Some("the prefix `xmlns` declares namespaces".to_owned());
        }
        let is_other = !name.namespace.is_empty() && name.namespace != XML;
        (name.prefix == "xml" && is_other).then(|| {
            format!(
                "the prefix `xml` stands for another namespace than `{}`",
                name.namespace
            )
        })
    }
}

/// Returns the component that an element is named after, if in the version of the document a `$ref` is not a
/// separate node.
fn called(document: &Document, ids: &[SchemaId], node_type: Option<XmlNodeType>) -> Option<String> {
    let is_element = matches!(node_type, None | Some(XmlNodeType::Element));
    if !document.xml_by_component || !is_element {
        return None;
    }
    let mut names = ids.iter().map(|id| {
        document.schema(*id)?.reference?;
        for (_, schema) in document.references(*id) {
            match schema.reference {
                // An element around the element of the component.
                Some(_) if schema.xml.is_some() => return None,
                Some(_) => {}
                None => return schema.name.clone(),
            }
        }
        None
    });
    let first = names.next()??;
    names.all(|name| name.is_some()).then_some(first)
}

/// Returns where an element is declared around the element of a component, in a document version that writes both.
pub(super) fn element_around(document: &Document, ids: &[SchemaId]) -> Option<Span> {
    let mut own = ids.iter().filter_map(|id| {
        let schema = document.schema(*id)?;
        let xml = schema.xml.as_ref()?;
        let is_around = xml.node_type == Some(XmlNodeType::Element);
        let target = Said::of(document, &[schema.reference?]);
        let is_element = matches!(target.node_type, None | Some(XmlNodeType::Element));
        (is_around && is_element).then_some(xml.span)
    });
    own.next().filter(|_| document.xml_by_component)
}

/// Returns the prefixes that have only one namespace in the whole document.
pub(super) fn prefixes(document: &Document) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    for xml in document.schemas.iter().filter_map(|it| it.xml.as_ref()) {
        if let (Some(prefix), Some(namespace)) = (&xml.prefix, &xml.namespace) {
            let known = found.entry(prefix.clone());
            let known = known.or_insert_with(|| Some(namespace.clone()));
            if known.as_ref() != Some(namespace) {
                *known = None;
            }
        }
    }
    let found = found.into_iter();
    found
        .filter_map(|(prefix, it)| Some((prefix, it?)))
        .collect()
}

/// Whether a text is a valid name without a prefix.
fn is_name(text: &str) -> bool {
    let starts = |c: char| {
        matches!(c, 'A'..='Z' | 'a'..='z' | '_' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
            | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
            | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
            | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
            | '\u{10000}'..='\u{EFFFF}')
    };
    let follows = |c: char| {
        starts(c)
            || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}'
                | '\u{203F}'..='\u{2040}')
    };
    let mut characters = text.chars();
    characters.next().is_some_and(starts) && characters.all(follows)
}
