//! `application/x-www-form-urlencoded` bodies.

use super::style::query;
use crate::describe::{Encoding, Location, Parameter, Style};
use crate::json::{Document, Kind, SyntaxError, to_string};

/// The pairs of a form from an object; members without an encoding of their own are written like
/// query parameters.
pub(crate) fn form(json: &str, encodings: &[Encoding]) -> Result<String, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let mut pairs = Vec::new();
    for (name, value) in document.root().members() {
        let text = to_string(&value);
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        // `query` wants a static name; the pairs are put under the real one below.
        let parameter = Parameter {
            name: encoding.map_or("", |encoding| encoding.name),
            location: Location::Query,
            style: encoding.map_or(Style::Form, |encoding| encoding.style),
            explode: encoding.is_none_or(|encoding| encoding.explode),
            allow_reserved: encoding.is_some_and(|encoding| encoding.allow_reserved),
            json: encoding.is_none() && value.kind() == Kind::Object,
            allow_empty: true,
        };
        for pair in query(&parameter, &text)? {
            match encoding {
                Some(_) => pairs.push(pair),
                None => pairs.push(format!("{}{pair}", super::component(name))),
            }
        }
    }
    Ok(pairs.join("&"))
}
