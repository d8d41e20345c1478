//! The XML serialization of values.

use crate::document::XmlNodeType;

/// Index of a shape in [`Xml::shapes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct XmlShapeId(pub usize);

/// Index of a root element in [`Xml::roots`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct XmlRootId(pub usize);

/// XML bodies and their contents.
#[derive(Clone, Debug, Default)]
pub struct Xml {
    /// The shapes of values.
    pub shapes: Vec<XmlShape>,
    /// The names that shapes are named after, by index.
    pub hints: Vec<String>,
    /// The root elements of bodies, without duplicates.
    pub roots: Vec<XmlItem>,
}

impl Xml {
    /// Returns a shape.
    #[must_use]
    pub fn shape(&self, id: XmlShapeId) -> &XmlShape {
        self.shapes.get(id.0).unwrap_or(&XmlShape::Any)
    }
}

/// The serialization of the values of a schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum XmlShape {
    /// A text.
    Scalar(XmlScalar),
    /// An object.
    Object {
        /// Its properties, in the order of the document.
        members: Vec<XmlMember>,
        /// The shape of other properties; `None` if it is unspecified.
        rest: Option<XmlShapeId>,
    },
    /// A list.
    List(Box<XmlItem>),
    /// One of several shapes.
    Either {
        /// The property that identifies the variant; empty if there is none.
        tag: String,
        /// The variants.
        variants: Vec<XmlVariant>,
    },
    /// Anything.
    Any,
}

/// The interpretation of a value's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum XmlScalar {
    /// The text itself.
    Text,
    /// The text without surrounding white space.
    Token,
    /// The text without any white space.
    Base64,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
}

impl XmlShape {
    /// Returns the shapes inside.
    #[must_use]
    pub fn inside(&self) -> Vec<XmlShapeId> {
        match self {
            Self::Object { members, rest } => members
                .iter()
                .map(|member| member.item.shape)
                .chain(*rest)
                .collect(),
            Self::List(item) => vec![item.shape],
            Self::Either { variants, .. } => variants.iter().map(|it| it.shape).collect(),
            Self::Scalar(_) | Self::Any => Vec::new(),
        }
    }

    /// Replaces the shapes inside.
    #[must_use]
    pub fn with(mut self, other: impl Fn(XmlShapeId) -> XmlShapeId) -> Self {
        match &mut self {
            Self::Object { members, rest } => {
                for member in members {
                    member.item.shape = other(member.item.shape);
                }
                *rest = rest.map(other);
            }
            Self::List(item) => item.shape = other(item.shape),
            Self::Either { variants, .. } => {
                for variant in variants {
                    variant.shape = other(variant.shape);
                }
            }
            Self::Scalar(_) | Self::Any => {}
        }
        self
    }
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlMember {
    /// The name in JSON.
    pub name: String,
    /// Its XML representation.
    pub item: XmlItem,
    /// Whether it is always present.
    pub required: bool,
}

/// A value at its position.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlItem {
    /// The XML node type.
    pub node: XmlNodeType,
    /// The name.
    pub name: XmlName,
    /// The shape of its content.
    pub shape: XmlShapeId,
    /// Whether it is an attribute that may be `null`.
    pub nullable: bool,
}

/// The name of an element or attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct XmlName {
    /// The name; empty for any name.
    pub local: String,
    /// Another name that is accepted when reading; empty if there is none.
    pub other: String,
    /// Whether the document specifies it.
    pub said: bool,
    /// The namespace; empty if it is unspecified.
    pub namespace: String,
    /// The prefix; empty if there is none.
    pub prefix: String,
}

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlVariant {
    /// The name of its element, if the document specifies one.
    pub name: Option<XmlName>,
    /// The values of the tag.
    pub tags: Vec<String>,
    /// The shape.
    pub shape: XmlShapeId,
}
