//! The place of a type as text: identifies it independently of its name.

use super::model::{Origin, Type, TypeId};

/// Returns the place of a type: `#/components/schemas/Order`, or `#/components/schemas/Order/lines/item` for
/// a nested type, or `#/operations/listOrders/response` for a type of an operation.
#[must_use]
pub fn place(types: &[Type], id: TypeId) -> String {
    let mut parts = Vec::new();
    let mut next = Some(id);
    while let Some((id, ty)) = next.and_then(|id| Some((id, types.get(id.0)?))) {
        next = match &ty.origin {
            Origin::Component(name) => {
                parts.extend([name.as_str(), "schemas", "components"]);
                None
            }
            Origin::Inline { parent, role } => {
                parts.push(role);
                // Parents come first; the filter ends an invalid path.
                Some(*parent).filter(|parent| parent.0 < id.0)
            }
            Origin::Operation { operation, role } => {
                parts.push(role);
                match operation.as_str() {
                    "" => parts.extend(["shared", "components"]),
                    id => parts.extend([id, "operations"]),
                }
                None
            }
        };
    }
    let mut place = String::from("#");
    for part in parts.into_iter().rev() {
        place.push('/');
        place.push_str(&part.replace('~', "~0").replace('/', "~1"));
    }
    place
}
