//! How values are written in XML.

use crate::document::XmlNodeType;

/// Index of a shape in [`Xml::shapes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct XmlShapeId(pub usize);

/// Index of a root element in [`Xml::roots`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct XmlRootId(pub usize);

/// The bodies of XML and what is in them.
#[derive(Clone, Debug, Default)]
pub struct Xml {
    /// What values are.
    pub shapes: Vec<XmlShape>,
    /// What shapes are called after, by index.
    pub hints: Vec<String>,
    /// The root elements of bodies, each once.
    pub roots: Vec<XmlItem>,
}

impl Xml {
    /// A shape.
    #[must_use]
    pub fn shape(&self, id: XmlShapeId) -> &XmlShape {
        self.shapes.get(id.0).unwrap_or(&XmlShape::Any)
    }
}

/// How the values of a schema are written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum XmlShape {
    /// A text.
    Scalar(XmlScalar),
    /// An object.
    Object {
        /// Its members, in the order of the document.
        members: Vec<XmlMember>,
        /// What other members are; anything if nothing is said.
        rest: Option<XmlShapeId>,
    },
    /// A list.
    List(Box<XmlItem>),
    /// One of several.
    Either {
        /// The member that says which; empty if there is none.
        tag: String,
        /// Which.
        variants: Vec<XmlVariant>,
    },
    /// Anything.
    Any,
}

/// What the text of a value means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum XmlScalar {
    /// Itself.
    Text,
    /// Itself without white space around it.
    Token,
    /// Itself without white space.
    Base64,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
}

impl XmlShape {
    /// The shapes in it.
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

    /// The same with other shapes in it.
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

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlMember {
    /// Its name in JSON.
    pub name: String,
    /// What it is in XML.
    pub item: XmlItem,
    /// Whether it is always there.
    pub required: bool,
}

/// A value in its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlItem {
    /// What of XML it is.
    pub node: XmlNodeType,
    /// Its name.
    pub name: XmlName,
    /// What it holds.
    pub shape: XmlShapeId,
    /// Whether it is an attribute that may be `null`.
    pub nullable: bool,
}

/// The name of an element or attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct XmlName {
    /// The name; empty: any.
    pub local: String,
    /// Another one that is read, too; empty: none.
    pub other: String,
    /// Whether the document says it.
    pub said: bool,
    /// Its namespace; empty: nothing is said of it.
    pub namespace: String,
    /// Its prefix; empty: none.
    pub prefix: String,
}

/// One of several shapes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlVariant {
    /// The name of its element, where the document says one.
    pub name: Option<XmlName>,
    /// What the tag is then.
    pub tags: Vec<String>,
    /// The shape.
    pub shape: XmlShapeId,
}
