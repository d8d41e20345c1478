//! Reads the fields of a JSON body, with Orange's errors 23 and 24 for missing and invalid ones.

use serde_json::{Map, Value};

use crate::orange::Problem;

/// A position in a JSON body, whose value may be missing. `null` is treated as missing.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    path: String,
    value: Option<&'a Value>,
}

impl<'a> Field<'a> {
    pub(crate) fn root(value: &'a Value) -> Self {
        Self {
            path: String::new(),
            value: Some(value),
        }
    }

    /// The field `name` of this field, which must be an object unless it is missing.
    pub(crate) fn get(&self, name: &str) -> Result<Field<'a>, Problem> {
        let path = match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        let value = self
            .optional_object()?
            .and_then(|members| members.get(name));
        Ok(Field {
            path,
            value: value.filter(|value| !value.is_null()),
        })
    }

    pub(crate) fn missing(&self) -> Problem {
        Problem::missing_field(&self.path)
    }

    pub(crate) fn invalid(&self, expected: &str) -> Problem {
        Problem::invalid_field(&self.path, expected)
    }

    pub(crate) fn text(&self) -> Result<&'a str, Problem> {
        self.optional_text()?.ok_or_else(|| self.missing())
    }

    pub(crate) fn optional_text(&self) -> Result<Option<&'a str>, Problem> {
        self.value
            .map(|value| value.as_str().ok_or_else(|| self.invalid("a string")))
            .transpose()
    }

    pub(crate) fn optional_boolean(&self) -> Result<Option<bool>, Problem> {
        self.value
            .map(|value| value.as_bool().ok_or_else(|| self.invalid("true or false")))
            .transpose()
    }

    pub(crate) fn optional_object(&self) -> Result<Option<&'a Map<String, Value>>, Problem> {
        self.value
            .map(|value| value.as_object().ok_or_else(|| self.invalid("an object")))
            .transpose()
    }

    /// The elements of this field, with their paths.
    pub(crate) fn elements(&self) -> Result<Vec<Field<'a>>, Problem> {
        self.optional_elements()?.ok_or_else(|| self.missing())
    }

    pub(crate) fn optional_elements(&self) -> Result<Option<Vec<Field<'a>>>, Problem> {
        let Some(value) = self.value else {
            return Ok(None);
        };
        let elements = value.as_array().ok_or_else(|| self.invalid("an array"))?;
        let fields = elements.iter().enumerate().map(|(index, element)| Field {
            path: format!("{}[{index}]", self.path),
            value: Some(element).filter(|value| !value.is_null()),
        });
        Ok(Some(fields.collect()))
    }
}
