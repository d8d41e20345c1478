//! Parsing of XML to a tree of elements with resolved namespaces.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;
use quick_xml::{Error, Reader};

use super::text::{attribute_value, is_character, line_ends, reference};
use crate::body_error::{XmlError, XmlProblem};
use crate::json::MAX_DEPTH;

/// The namespace of the prefix `xml`.
pub(super) const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of `nil`.
pub(super) const XSI_NAMESPACE: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// The maximum length of a namespace in bytes.
const MAX_NAMESPACE: usize = 256;
const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";

/// The elements of a text; the first is the root.
pub(super) struct Tree<'a> {
    elements: Vec<Element<'a>>,
}

/// An element.
pub(super) struct Element<'a> {
    pub(super) name: QName<'a>,
    pub(super) attributes: Vec<(QName<'a>, Cow<'a, str>)>,
    pub(super) children: Vec<Child<'a>>,
    /// The byte offset at which it starts.
    pub(super) start: usize,
    /// Whether its white space is significant.
    pub(super) preserves: bool,
}

/// A child of an element.
pub(super) enum Child<'a> {
    Element(usize),
    Text(Cow<'a, str>),
}

/// A name and its namespace, which is empty if there is none.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct QName<'a> {
    pub(super) namespace: Cow<'a, str>,
    pub(super) local: &'a str,
}

impl<'a> Tree<'a> {
    /// Parses a text with at most `most` elements and attributes.
    pub(super) fn parse(text: &'a str, most: usize) -> Result<Self, XmlError> {
        Parser::new(text, most).parse()
    }

    pub(super) fn root(&self) -> usize {
        0
    }

    pub(super) fn element(&self, index: usize) -> Option<&Element<'a>> {
        self.elements.get(index)
    }
}

struct Parser<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    elements: Vec<Element<'a>>,
    /// The open elements.
    open: Vec<Open<'a>>,
    /// The namespaces of each prefix, the innermost last.
    bindings: HashMap<&'a str, Vec<Cow<'a, str>>>,
    /// The number of further elements and attributes that are accepted.
    left: usize,
}

struct Open<'a> {
    index: usize,
    /// The prefixes that the element declares.
    declared: Vec<&'a str>,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, most: usize) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_comments = true;
        Self {
            text,
            reader,
            elements: Vec::new(),
            open: Vec::new(),
            bindings: HashMap::new(),
            left: most,
        }
    }

    fn parse(mut self) -> Result<Tree<'a>, XmlError> {
        loop {
            let start = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.broken(&error)),
            };
            match event {
                Event::Start(tag) => self.open(start, tag.len(), tag.name().0.len())?,
                Event::Empty(tag) => {
                    self.open(start, tag.len(), tag.name().0.len())?;
                    self.close();
                }
                Event::End(_) => self.close(),
                Event::Text(text) => self.add_text(start, line_ends(text.into_inner()))?,
                Event::CData(text) => {
                    if self.open.is_empty() {
                        return Err(self.error(start, "a text outside of the root element"));
                    }
                    self.add_text(start, line_ends(text.into_inner()))?;
                }
                Event::GeneralRef(name) => match reference(&name) {
                    Some(character) => {
                        if self.open.is_empty() {
                            return Err(self.error(start, "a text outside of the root element"));
                        }
                        let text = Cow::Owned(character.to_string());
                        self.push_text(text);
                    }
                    None => return Err(self.error(start, "an entity that is not predefined")),
                },
                Event::DocType(_) => {
                    return Err(self.error(start, "a document type, which is not read"));
                }
                Event::Decl(_) if start > 0 => {
                    return Err(self.error(start, "a declaration that is not at the start"));
                }
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => break,
            }
        }
        match (self.open.is_empty(), self.elements.is_empty()) {
            (true, false) => Ok(Tree {
                elements: self.elements,
            }),
            (false, _) => Err(self.error(self.text.len(), XmlProblem::AtEnd)),
            (true, true) => Err(self.error(self.text.len(), XmlProblem::NoElement)),
        }
    }

    fn error(&self, at: usize, problem: impl Into<XmlProblem>) -> XmlError {
        XmlError::at(self.text, at, problem.into())
    }

    /// Converts an error of the parser, whose message may contain parts of the text.
    fn broken(&self, error: &Error) -> XmlError {
        let at = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        let problem = match error {
            Error::Syntax(_) => XmlProblem::AtEnd,
            Error::IllFormed(_) => XmlProblem::Said("tags or references that do not fit together"),
            _ => XmlProblem::Said("what is not XML"),
        };
        self.error(at, problem)
    }

    fn count(&mut self, at: usize) -> Result<(), XmlError> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.error(at, XmlProblem::TooMany)),
        }
    }

    fn open(&mut self, start: usize, length: usize, name_length: usize) -> Result<(), XmlError> {
        self.count(start)?;
        if self.open.is_empty() && !self.elements.is_empty() {
            return Err(self.error(start, "a second root element"));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(self.error(start, "elements that are nested too deep"));
        }
        let from = start.saturating_add(1);
        let tag = self.text.get(from..from.saturating_add(length));
        let tag = tag.unwrap_or_default();
        let name = tag.get(..name_length).unwrap_or_default();
        let mut declared = Vec::new();
        let mut plain: Vec<(&'a str, Cow<'a, str>)> = Vec::new();
        let mut attributes = Attributes::new(tag, name_length);
        // The parser would compare all pairs; this is done below, once all names are known.
        attributes.with_checks(false);
        for attribute in attributes {
            self.count(start)?;
            let Ok(attribute) = attribute else {
                return Err(self.error(start, "an attribute that is not one"));
            };
            let (key, value) = (attribute.key.0, attribute.value);
            let Some(value) = attribute_value(value) else {
                return Err(self.error(start, "an entity that is not predefined"));
            };
            let prefix = match key {
                "xmlns" => Some(""),
                _ => key.strip_prefix("xmlns:"),
            };
            match prefix {
                Some("xml" | "xmlns") => {}
                Some(prefix) => {
                    // Namespaces are compared often.
                    if value.len() > MAX_NAMESPACE {
                        return Err(self.error(start, "a namespace that is too long"));
                    }
                    self.bindings.entry(prefix).or_default().push(value);
                    declared.push(prefix);
                }
                None => plain.push((key, value)),
            }
        }
        let mut seen = HashSet::new();
        if !declared.iter().all(|prefix| seen.insert(prefix)) {
            return Err(self.error(start, "an attribute that is repeated"));
        }
        let mut attributes = Vec::with_capacity(plain.len());
        for (key, value) in plain {
            let name = match key.split_once(':') {
                Some(_) => self.resolve(key, start)?,
                None => QName {
                    namespace: Cow::Borrowed(""),
                    local: key,
                },
            };
            attributes.push((name, value));
        }
        let mut seen = HashSet::new();
        if !attributes.iter().all(|(name, _)| seen.insert(name)) {
            return Err(self.error(start, "an attribute that is repeated"));
        }
        let space = attributes
            .iter()
            .find(|(name, _)| name.namespace == XML_NAMESPACE && name.local == "space")
            .map(|(_, value)| value == "preserve");
        let parent = self.open.last().map(|open| open.index);
        let outer = parent.and_then(|parent| self.elements.get(parent));
        let preserves = space.unwrap_or_else(|| outer.is_some_and(|outer| outer.preserves));
        let index = self.elements.len();
        let element = Element {
            name: self.resolve(name, start)?,
            attributes,
            children: Vec::new(),
            start,
            preserves,
        };
        self.elements.push(element);
        if let Some(outer) = parent.and_then(|parent| self.elements.get_mut(parent)) {
            outer.children.push(Child::Element(index));
        }
        self.open.push(Open { index, declared });
        Ok(())
    }

    fn close(&mut self) {
        let declared = self.open.pop().map(|open| open.declared);
        for prefix in declared.unwrap_or_default() {
            if let Some(bound) = self.bindings.get_mut(prefix) {
                bound.pop();
            }
        }
    }

    /// Resolves the prefix of a name.
    fn resolve(&self, name: &'a str, at: usize) -> Result<QName<'a>, XmlError> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if local.is_empty() || local.contains(':') || prefix.is_empty() && name.starts_with(':') {
            return Err(self.error(at, "a name that is not one"));
        }
        let bound = self.bindings.get(prefix).and_then(|bound| bound.last());
        let namespace = match (prefix, bound) {
            ("xml", _) => Cow::Borrowed(XML_NAMESPACE),
            ("xmlns", _) => Cow::Borrowed(XMLNS_NAMESPACE),
            (_, Some(namespace)) => namespace.clone(),
            ("", None) => Cow::Borrowed(""),
            (_, None) => return Err(self.error(at, "a prefix that is not declared")),
        };
        Ok(QName { namespace, local })
    }

    fn add_text(&mut self, at: usize, text: Cow<'a, str>) -> Result<(), XmlError> {
        if !text.chars().all(is_character) {
            return Err(self.error(at, "a character that XML does not have"));
        }
        match self.open.is_empty() {
            true if text.trim_ascii().is_empty() => Ok(()),
            true => Err(self.error(at, "a text outside of the root element")),
            false => {
                self.push_text(text);
                Ok(())
            }
        }
    }

    fn push_text(&mut self, text: Cow<'a, str>) {
        let open = self.open.last().map(|open| open.index);
        let Some(element) = open.and_then(|open| self.elements.get_mut(open)) else {
            return;
        };
        match element.children.last_mut() {
            Some(Child::Text(before)) => before.to_mut().push_str(&text),
            _ => element.children.push(Child::Text(text)),
        }
    }
}

impl Element<'_> {
    /// Returns the child elements.
    pub(super) fn elements(&self) -> impl Iterator<Item = usize> + '_ {
        self.children.iter().filter_map(|child| match child {
            Child::Element(index) => Some(*index),
            Child::Text(_) => None,
        })
    }

    /// Returns the text of the element, without that of child elements. If there are any, surrounding white
    /// space is insignificant, unless `xml:space` preserves it.
    pub(super) fn text(&self) -> Cow<'_, str> {
        let mut texts = self.children.iter().filter_map(|child| match child {
            Child::Text(text) => Some(text.as_ref()),
            Child::Element(_) => None,
        });
        let text = match (texts.next(), texts.next()) {
            (None, _) => Cow::Borrowed(""),
            (Some(only), None) => Cow::Borrowed(only),
            (Some(first), Some(second)) => {
                Cow::Owned([first, second].into_iter().chain(texts).collect())
            }
        };
        if self.preserves || self.elements().next().is_none() {
            return text;
        }
        match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
            Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_owned()),
        }
    }

    /// Returns the value of an attribute.
    pub(super) fn attribute(&self, namespace: &str, local: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) =
            attributes.find(|(name, _)| name.local == local && name.namespace == namespace)?;
        Some(value)
    }

    /// Returns whether the element is marked as `null`.
    pub(super) fn is_nil(&self) -> bool {
        self.attribute(XSI_NAMESPACE, "nil")
            .is_some_and(|value| matches!(value.trim_ascii(), "true" | "1"))
    }
}
