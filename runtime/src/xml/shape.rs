//! How the values of a type are written in XML: what generated code says of them.

/// The values of one schema.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub enum Shape {
    /// A text.
    Scalar(Scalar),
    /// An object, with its members and what other members are; none: anything.
    Object(&'static [Member], Option<&'static Shape>),
    /// A list of such elements.
    List(&'static Item),
    /// One of several.
    Either(&'static Either),
    /// Anything: elements are objects, those that are repeated are lists, and what has text only is a string.
    Any,
}

/// What the text of a value means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[doc(hidden)]
pub enum Scalar {
    /// Itself.
    Text,
    /// Itself without white space around it, such as a date.
    Token,
    /// Itself without any white space.
    Base64,
    /// A number.
    Number,
    /// `true`, `false`, `1` or `0`.
    Boolean,
}

/// What an object has.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Member {
    /// Its name in JSON.
    pub(crate) name: &'static str,
    pub(crate) item: Item,
    pub(crate) required: bool,
}

/// A value in its place: as an element, as an attribute and so on.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Item {
    pub(crate) node: NodeType,
    pub(crate) name: Name,
    pub(crate) shape: &'static Shape,
    /// Of attributes, which have no way to say that they are there and `null`.
    pub(crate) nullable: bool,
}

/// What of XML a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NodeType {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the element around it.
    Text,
    /// The same, written as `CDATA`.
    Cdata,
    /// Nothing of its own: its parts are those of the element around it.
    None,
}

/// The name of an element or attribute.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Name {
    /// Empty: any.
    pub(crate) local: &'static str,
    /// Another one that is read, too.
    pub(crate) other: &'static str,
    /// Whether the document says it, and it was not made of something else.
    pub(crate) said: bool,
    /// Empty: none, or that of the element around it where that has no prefix.
    pub(crate) namespace: &'static str,
    pub(crate) prefix: &'static str,
}

/// Several shapes of which a value has one.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Either {
    /// The member that says which; empty: none.
    pub(crate) tag: &'static str,
    pub(crate) variants: &'static [Variant],
}

/// One of several shapes.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Variant {
    /// The element that it is, where that differs between them.
    pub(crate) name: Option<Name>,
    /// What the tag is then.
    pub(crate) tags: &'static [&'static str],
    pub(crate) shape: &'static Shape,
}

impl Name {
    /// None at all, or any.
    pub const NONE: Self = Self::inferred("");

    /// A name that the document says.
    #[must_use]
    pub const fn said(local: &'static str) -> Self {
        Self {
            local,
            other: "",
            said: true,
            namespace: "",
            prefix: "",
        }
    }

    /// A name that the document does not say: that of a member or of a component.
    #[must_use]
    pub const fn inferred(local: &'static str) -> Self {
        Self {
            said: false,
            ..Self::said(local)
        }
    }

    /// Another one that is read, too.
    #[must_use]
    pub const fn or(mut self, other: &'static str) -> Self {
        self.other = other;
        self
    }

    /// In this namespace.
    #[must_use]
    pub const fn within(mut self, namespace: &'static str, prefix: &'static str) -> Self {
        self.namespace = namespace;
        self.prefix = prefix;
        self
    }
}

impl Item {
    const fn new(node: NodeType, name: Name, shape: &'static Shape) -> Self {
        Self {
            node,
            name,
            shape,
            nullable: false,
        }
    }

    /// An element.
    #[must_use]
    pub const fn element(name: Name, shape: &'static Shape) -> Self {
        Self::new(NodeType::Element, name, shape)
    }
}

impl Member {
    const fn new(name: &'static str, node: NodeType, shape: &'static Shape) -> Self {
        Self {
            name,
            item: Item::new(node, Name::inferred(name), shape),
            required: false,
        }
    }

    /// An element of the same name.
    #[must_use]
    pub const fn element(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Element, shape)
    }

    /// An attribute of the same name.
    #[must_use]
    pub const fn attribute(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Attribute, shape)
    }

    /// The text of the element around it.
    #[must_use]
    pub const fn text(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Text, shape)
    }

    /// The same, written as `CDATA`.
    #[must_use]
    pub const fn cdata(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Cdata, shape)
    }

    /// Its parts are those of the element around it.
    #[must_use]
    pub const fn parts(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::None, shape)
    }

    /// Its name in XML, where that is another one; the name in JSON is read, too.
    #[must_use]
    pub const fn called(mut self, local: &'static str) -> Self {
        self.item.name = Name::said(local).or(self.name);
        self
    }

    /// Another name that is read, too.
    #[must_use]
    pub const fn or(mut self, other: &'static str) -> Self {
        self.item.name = self.item.name.or(other);
        self
    }

    /// All of its name in XML.
    #[must_use]
    pub const fn named(mut self, name: Name) -> Self {
        self.item.name = name;
        self
    }

    /// It may be `null`, as which an attribute is read that is not there.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.item.nullable = true;
        self
    }

    /// It is always there.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

impl Either {
    /// Several shapes; the member `tag` says which, if it is not empty.
    #[must_use]
    pub const fn new(tag: &'static str, variants: &'static [Variant]) -> Self {
        Self { tag, variants }
    }
}

impl Variant {
    /// One of several shapes.
    #[must_use]
    pub const fn new(tags: &'static [&'static str], shape: &'static Shape) -> Self {
        Self {
            name: None,
            tags,
            shape,
        }
    }

    /// It is an element of that name.
    #[must_use]
    pub const fn named(mut self, name: Name) -> Self {
        self.name = Some(name);
        self
    }
}

impl Shape {
    /// An object that may have other members.
    #[must_use]
    pub const fn object(members: &'static [Member]) -> Self {
        Self::Object(members, None)
    }

    /// A text.
    pub const TEXT: Self = Self::Scalar(Scalar::Text);
    /// A text without white space around it.
    pub const TOKEN: Self = Self::Scalar(Scalar::Token);
    /// A text without white space.
    pub const BASE64: Self = Self::Scalar(Scalar::Base64);
    /// A number.
    pub const NUMBER: Self = Self::Scalar(Scalar::Number);
    /// A boolean.
    pub const BOOLEAN: Self = Self::Scalar(Scalar::Boolean);

    /// The alternatives; none if there are none.
    pub(crate) fn variants(&self) -> &'static [Variant] {
        match self {
            Self::Either(either) => either.variants,
            _ => &[],
        }
    }
}
