//! The XML representation of types, as described by generated code.

/// The values of one schema.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub enum Shape {
    /// A text.
    Scalar(Scalar),
    /// An object, with its members and the shape of others; `None` for anything.
    Object(&'static [Member], Option<&'static Shape>),
    /// A list of elements.
    List(&'static Item),
    /// One of several shapes.
    Either(&'static Either),
    /// Any value: elements are objects, repeated ones are lists, and an element with text only is a string.
    Any,
}

/// The meaning of the text of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[doc(hidden)]
pub enum Scalar {
    /// The text itself.
    Text,
    /// The text without surrounding white space, such as a date.
    Token,
    /// The text without any white space.
    Base64,
    /// A number.
    Number,
    /// `true`, `false`, `1` or `0`.
    Boolean,
}

/// A member of an object.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Member {
    /// The name in JSON.
    pub(crate) name: &'static str,
    pub(crate) item: Item,
    pub(crate) required: bool,
}

/// A value in its position: an element, an attribute and so on.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Item {
    pub(crate) node: NodeType,
    pub(crate) name: Name,
    pub(crate) shape: &'static Shape,
    /// Whether an attribute may be `null`, which XML cannot express for one that is present.
    pub(crate) nullable: bool,
}

/// The XML node of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NodeType {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the enclosing element.
    Text,
    /// The text of the enclosing element, written as `CDATA`.
    Cdata,
    /// No separate node: its parts are those of the enclosing element.
    None,
}

/// The name of an element or attribute.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Name {
    /// The local name; empty for any.
    pub(crate) local: &'static str,
    /// Another local name that is also read.
    pub(crate) other: &'static str,
    /// Whether the name is from the document, and not inferred.
    pub(crate) said: bool,
    /// The namespace; empty for none, or for that of the enclosing element if that has no prefix.
    pub(crate) namespace: &'static str,
    pub(crate) prefix: &'static str,
}

/// Several alternative shapes of a value.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Either {
    /// The member that selects the variant; empty if there is none.
    pub(crate) tag: &'static str,
    pub(crate) variants: &'static [Variant],
}

/// One of several shapes.
#[derive(Debug, Clone, Copy)]
#[doc(hidden)]
pub struct Variant {
    /// The name of the element, if it differs between variants.
    pub(crate) name: Option<Name>,
    /// The values of the tag that select this variant.
    pub(crate) tags: &'static [&'static str],
    pub(crate) shape: &'static Shape,
}

impl Name {
    /// No name, or any.
    pub const NONE: Self = Self::inferred("");

    /// Creates a name from the document.
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

    /// Creates a name that the document does not define: that of a member or of a component.
    #[must_use]
    pub const fn inferred(local: &'static str) -> Self {
        Self {
            said: false,
            ..Self::said(local)
        }
    }

    /// Adds another name that is also read.
    #[must_use]
    pub const fn or(mut self, other: &'static str) -> Self {
        self.other = other;
        self
    }

    /// Sets the namespace.
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

    /// Creates an item that is an element.
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

    /// Creates a member that is an element with the same name.
    #[must_use]
    pub const fn element(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Element, shape)
    }

    /// Creates a member that is an attribute with the same name.
    #[must_use]
    pub const fn attribute(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Attribute, shape)
    }

    /// Creates a member that is the text of the enclosing element.
    #[must_use]
    pub const fn text(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Text, shape)
    }

    /// Creates a member that is the text of the enclosing element, written as `CDATA`.
    #[must_use]
    pub const fn cdata(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::Cdata, shape)
    }

    /// Creates a member whose parts are those of the enclosing element.
    #[must_use]
    pub const fn parts(name: &'static str, shape: &'static Shape) -> Self {
        Self::new(name, NodeType::None, shape)
    }

    /// Sets a different name in XML; the name in JSON is also read.
    #[must_use]
    pub const fn called(mut self, local: &'static str) -> Self {
        self.item.name = Name::said(local).or(self.name);
        self
    }

    /// Adds another name that is also read.
    #[must_use]
    pub const fn or(mut self, other: &'static str) -> Self {
        self.item.name = self.item.name.or(other);
        self
    }

    /// Sets the complete name in XML.
    #[must_use]
    pub const fn named(mut self, name: Name) -> Self {
        self.item.name = name;
        self
    }

    /// Allows `null`, as which a missing attribute is read.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.item.nullable = true;
        self
    }

    /// Marks the member as required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

impl Either {
    /// Creates several alternatives; the member `tag` selects one, unless it is empty.
    #[must_use]
    pub const fn new(tag: &'static str, variants: &'static [Variant]) -> Self {
        Self { tag, variants }
    }
}

impl Variant {
    /// Creates one of several shapes.
    #[must_use]
    pub const fn new(tags: &'static [&'static str], shape: &'static Shape) -> Self {
        Self {
            name: None,
            tags,
            shape,
        }
    }

    /// Sets the name of the element.
    #[must_use]
    pub const fn named(mut self, name: Name) -> Self {
        self.name = Some(name);
        self
    }
}

impl Shape {
    /// Creates the shape of an object that may have other members.
    #[must_use]
    pub const fn object(members: &'static [Member]) -> Self {
        Self::Object(members, None)
    }

    /// A text.
    pub const TEXT: Self = Self::Scalar(Scalar::Text);
    /// A text without surrounding white space.
    pub const TOKEN: Self = Self::Scalar(Scalar::Token);
    /// A text without any white space.
    pub const BASE64: Self = Self::Scalar(Scalar::Base64);
    /// A number.
    pub const NUMBER: Self = Self::Scalar(Scalar::Number);
    /// A boolean.
    pub const BOOLEAN: Self = Self::Scalar(Scalar::Boolean);

    /// Returns the alternatives; empty if there are none.
    pub(crate) fn variants(&self) -> &'static [Variant] {
        match self {
            Self::Either(either) => either.variants,
            _ => &[],
        }
    }
}
