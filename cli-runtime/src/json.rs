//! JSON values for output: members in their original order, numbers with every digit.

use clientwright_runtime::{Binary, Bytes, FromJson, Kind, Mismatch, Node, ToJson, Writer};

/// A JSON value that preserves the order of members.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as text.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// The members of an object.
    Object(Vec<(String, Json)>),
    /// The content of a file, for a part of a form, and the name of the file, if it has one.
    File(Bytes, Option<String>),
}

impl Json {
    /// Parses a JSON text.
    ///
    /// # Errors
    /// The text is not JSON; the message contains the position.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        clientwright_runtime::json::from_slice(bytes).map_err(|error| error.to_string())
    }

    /// Formats the value on one line.
    #[must_use]
    pub fn to_line(&self) -> String {
        clientwright_runtime::json::to_string(self)
    }

    /// Formats the value with an indentation of two spaces.
    #[must_use]
    pub fn to_pretty(&self) -> String {
        let mut text = String::new();
        self.write_pretty(&mut text, 0);
        text
    }

    fn write_pretty(&self, text: &mut String, level: usize) {
        let next = level.saturating_add(1);
        match self {
            Self::Array(items) if !items.is_empty() => {
                text.push('[');
                for (place, item) in items.iter().enumerate() {
                    line(text, place, next);
                    item.write_pretty(text, next);
                }
                end(text, level, ']');
            }
            Self::Object(members) if !members.is_empty() => {
                text.push('{');
                for (place, (name, value)) in members.iter().enumerate() {
                    line(text, place, next);
                    text.push_str(&Self::String(name.clone()).to_line());
                    text.push_str(": ");
                    value.write_pretty(text, next);
                }
                end(text, level, '}');
            }
            other => text.push_str(&other.to_line()),
        }
    }

    /// The member of an object with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let (_, value) = members.iter().find(|(known, _)| known == name)?;
        Some(value)
    }

    /// The value at a JSON pointer (RFC 6901); `""` is the value itself.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(self);
        };
        steps.split('/').try_fold(self, |value, step| {
            let step = step.replace("~1", "/").replace("~0", "~");
            match value {
                Self::Array(items) => items.get(step.parse::<usize>().ok()?),
                _ => value.get(&step),
            }
        })
    }

    /// Whether the value is neither an array nor an object.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        !matches!(self, Self::Array(_) | Self::Object(_))
    }

    /// Returns the value with another one in place of each file.
    pub(crate) fn with_files_as(&self, instead: &Self) -> Self {
        match self {
            Self::File(..) => instead.clone(),
            Self::Array(items) => {
                Self::Array(items.iter().map(|it| it.with_files_as(instead)).collect())
            }
            Self::Object(members) => {
                let members = members.iter();
                let members =
                    members.map(|(name, value)| (name.clone(), value.with_files_as(instead)));
                Self::Object(members.collect())
            }
            other => other.clone(),
        }
    }

    /// Sets the member at a path, and creates missing objects on the path.
    ///
    /// # Errors
    /// The name of a member on the path that is not an object.
    pub(crate) fn set(&mut self, path: &[&str], value: Self) -> Result<(), String> {
        self.set_in("", path, value)
    }

    fn set_in(&mut self, own: &str, path: &[&str], value: Self) -> Result<(), String> {
        let Some((first, rest)) = path.split_first() else {
            *self = value;
            return Ok(());
        };
        if matches!(self, Self::Null) {
            *self = Self::Object(Vec::new());
        }
        let Self::Object(members) = self else {
            return Err(own.to_owned());
        };
        if let Some((_, known)) = members.iter_mut().find(|(name, _)| name == first) {
            return known.set_in(first, rest, value);
        }
        let mut member = Self::Null;
        member.set_in(first, rest, value)?;
        members.push(((*first).to_owned(), member));
        Ok(())
    }

    /// The value at a path of members, mutably.
    pub(crate) fn at_mut(&mut self, path: &[&str]) -> Option<&mut Self> {
        path.iter().try_fold(self, |value, step| match value {
            Self::Object(members) => members
                .iter_mut()
                .find_map(|(name, value)| (name == step).then_some(value)),
            _ => None,
        })
    }
}

fn line(text: &mut String, place: usize, level: usize) {
    if place > 0 {
        text.push(',');
    }
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", level));
}

fn end(text: &mut String, level: usize, close: char) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", level));
    text.push(close);
}

impl FromJson for Json {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        Ok(match node.kind() {
            Kind::Null => Self::Null,
            Kind::Boolean => Self::Boolean(node.as_bool().unwrap_or_default()),
            Kind::Number => Self::Number(node.number_text().unwrap_or("0").to_owned()),
            Kind::String => Self::String(node.as_str().unwrap_or_default().to_owned()),
            Kind::Array => Self::Array(
                node.elements()
                    .map(Self::from_json)
                    .collect::<Result<_, _>>()?,
            ),
            Kind::Object => Self::Object(
                node.members()
                    .map(|(name, value)| Ok((name.to_owned(), Self::from_json(value)?)))
                    .collect::<Result<_, Mismatch>>()?,
            ),
        })
    }
}

impl ToJson for Json {
    fn to_json(&self, writer: &mut Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Boolean(value) => writer.boolean(*value),
            Self::Number(text) => writer.number(text),
            Self::String(text) => writer.string(text),
            Self::Array(items) => {
                let mut array = writer.array();
                for item in items {
                    array.element(item);
                }
            }
            Self::Object(members) => {
                let mut object = writer.object();
                for (name, value) in members {
                    object.nullable(name, value);
                }
            }
            Self::File(content, _) => Binary(content.clone()).to_json(writer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_digits_are_preserved() {
        let text = r#"{"z":1.10,"a":[null,{"n":12345678901234567890}],"":""}"#;
        assert_eq!(Json::parse(text.as_bytes()).unwrap().to_line(), text);
    }

    #[test]
    fn setting_a_path_creates_missing_objects() {
        let mut value = Json::Null;
        value.set(&["a", "b"], Json::Boolean(true)).unwrap();
        value.set(&["a", "c"], Json::Null).unwrap();
        assert_eq!(value.to_line(), r#"{"a":{"b":true,"c":null}}"#);
        assert_eq!(value.set(&["a", "b", "d"], Json::Null), Err("b".to_owned()));
        assert_eq!(value.pointer("/a/b"), Some(&Json::Boolean(true)));
    }
}
