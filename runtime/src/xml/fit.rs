//! Matching of elements, attributes and texts with shapes.

use super::shape::{Member, Name, NodeType, Scalar, Shape};
use super::text::number;
use super::tree::QName;

/// The name of the member for a text that belongs to no other member.
pub(super) const TEXT: &str = "#text";

/// Returns whether an element has the given name. A name without a namespace matches that of the outer element, or
/// none.
pub(super) fn is_element(found: &QName<'_>, name: &Name, outer: &str) -> bool {
    let is_called =
        found.local == name.local || !name.other.is_empty() && found.local == name.other;
    is_called
        && match name.namespace {
            "" => found.namespace.is_empty() || found.namespace == outer,
            namespace => found.namespace == namespace,
        }
}

pub(super) fn is_attribute(found: &QName<'_>, name: &Name) -> bool {
    found.local == name.local && found.namespace == name.namespace
}

pub(super) fn is_of_another(found: &QName<'_>, members: &'static [Member]) -> bool {
    let own = |name: &Name| !name.namespace.is_empty() && is_element(found, name, "");
    members.iter().any(|member| {
        let is_in_list = match (member.item.node, member.item.shape) {
            (NodeType::None, Shape::List(item)) => own(&item.name),
            _ => false,
        };
        is_in_list || member.item.node == NodeType::Element && own(&member.item.name)
    })
}

pub(super) fn takes_empty(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Scalar(Scalar::Text | Scalar::Base64) | Shape::List(_)
    )
}

/// How well a text matches a shape.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// As it would be written.
    Exact,
    /// In another notation: `007` is a number, but as a text it may mean more.
    Loose,
}

pub(super) fn fit(shape: &Shape, text: &str) -> Option<Fit> {
    let trimmed = text.trim_ascii();
    let exact = |is_exact: bool| match is_exact {
        true => Fit::Exact,
        false => Fit::Loose,
    };
    match shape {
        Shape::Scalar(Scalar::Number) => number(trimmed).map(|number| exact(number == text)),
        Shape::Scalar(Scalar::Boolean) => match trimmed {
            "true" | "false" => Some(exact(trimmed == text)),
            _ => None,
        },
        Shape::Scalar(_) => Some(Fit::Exact),
        Shape::Either(either) => {
            let variants = either.variants.iter();
            variants
                .filter_map(|variant| fit(variant.shape, text))
                .min()
        }
        Shape::Object(..) | Shape::List(_) | Shape::Any => None,
    }
}
