//! Converts the texts of items to their types.

use super::piece::Piece;
use crate::body_error::BodyError;
use crate::describe::{ItemShape, Streaming};
use crate::json::{Document, FromJson, JsonError, from_slice_within, from_str, to_string, union};
use crate::parts;

/// Converts a piece to its type.
pub(super) fn typed<T: FromJson>(
    streaming: &Streaming,
    mut piece: Piece,
    max_values: usize,
) -> Result<T, BodyError> {
    if let (ItemShape::Part(shape), Some(part)) = (streaming.shape, piece.part.take()) {
        return parts::one(part, shape, max_values);
    }
    let piece = &piece;
    let read = |text: &[u8]| from_slice_within::<T>(text, max_values);
    let quoted = || to_string(&String::from_utf8_lossy(&piece.data).into_owned());
    let item: Result<T, JsonError> = match streaming.shape {
        ItemShape::Json | ItemShape::Part(_) => read(&piece.data),
        ItemShape::Text => from_str(&quoted()),
        ItemShape::TextEvent => read(&event(piece, quoted().as_bytes())),
        ItemShape::Event if Document::parse_within(&piece.data, max_values).is_ok() => {
            let (unrecognized, first) = union::unrecognized(|| read(&event(piece, &piece.data)));
            if first.is_ok() && unrecognized == 0 {
                first
            } else {
                // The data of an event may be text even if it is valid JSON, such as `7`.
                let as_text = || read(&event(piece, quoted().as_bytes()));
                let (still, second) = union::unrecognized(as_text);
                match second.is_ok() && (first.is_err() || still < unrecognized) {
                    true => second,
                    false => first,
                }
            }
        }
        ItemShape::Event => read(&event(piece, quoted().as_bytes())),
    };
    item.map_err(BodyError::from)
}

/// Writes an event as a JSON object with the fields it has.
pub(super) fn event(piece: &Piece, data: &[u8]) -> Vec<u8> {
    let mut text = b"{\"data\":".to_vec();
    text.extend_from_slice(data);
    for (name, value) in [("event", &piece.event), ("id", &piece.id)] {
        if !value.is_empty() {
            text.extend_from_slice(format!(",\"{name}\":").as_bytes());
            text.extend_from_slice(to_string(value).as_bytes());
        }
    }
    if let Some(retry) = piece.retry {
        text.extend_from_slice(format!(",\"retry\":{retry}").as_bytes());
    }
    text.push(b'}');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::v1::union::{Constant, Kinds, Shape, choose};
    use crate::{Mismatch, Node, Value};

    /// A union of two events, as it is generated: `add` with its own data, `gone` with text.
    #[derive(Debug, PartialEq)]
    enum Event {
        Add(Value),
        Gone(String),
        Unknown,
    }

    impl FromJson for Event {
        fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
            const SHAPES: &[Shape] = &[
                Shape::of(Kinds::OBJECT)
                    .members(&["event"], &["event", "data"])
                    .constants(&[(&["event"], &[Constant::Text("add")])]),
                Shape::of(Kinds::OBJECT)
                    .members(&["event"], &["event", "data"])
                    .constants(&[(&["event"], &[Constant::Text("gone")])]),
            ];
            let data = node.get("data").unwrap_or(node);
            let mut candidates = choose(node, SHAPES);
            while let Some(candidate) = candidates.next() {
                let read = match candidate {
                    0 => Value::from_json(data).map(Self::Add),
                    _ => String::from_json(data).map(Self::Gone),
                };
                if read.is_ok() && candidates.accept() {
                    return read;
                }
            }
            Ok(Self::Unknown)
        }
    }

    fn read<T: FromJson>(event: &str, data: &str, retry: Option<u64>) -> T {
        let piece = Piece {
            data: data.as_bytes().to_vec(),
            event: event.to_owned(),
            retry,
            ..Piece::default()
        };
        let streaming = Streaming::new("text/event-stream").events();
        typed(&streaming, piece, 100).unwrap()
    }

    #[test]
    fn string_data_remains_a_string_even_if_it_is_valid_json() {
        let gone = |text: &str| Event::Gone(text.to_owned());
        assert_eq!(read::<Event>("gone", "7", None), gone("7"));
        assert_eq!(
            read::<Event>("gone", r#"{"a":1}"#, None),
            gone(r#"{"a":1}"#)
        );
        assert_eq!(read::<Event>("gone", "not JSON", None), gone("not JSON"));
        assert!(matches!(
            read("add", "7", None),
            Event::Add(Value::Number(_))
        ));
        assert_eq!(read::<Event>("other", "7", None), Event::Unknown);
    }

    #[test]
    fn an_event_has_all_its_fields() {
        let whole: Value = read("x", "[1]", Some(10));
        let expected: Value = from_str(r#"{"data":[1],"event":"x","retry":10}"#).unwrap();
        assert_eq!(whole, expected);
    }
}
