//! The constraints of values, as text: on one line if short.

use proc_macro2::Literal;

use super::file::WIDTH;

pub(super) fn text(value: &str) -> String {
    Literal::string(value).to_string()
}

pub(super) fn list(values: &[String]) -> String {
    format!("&[{}]", values.join(", "))
}

/// A rule in its written form: on one line if short.
#[derive(Clone)]
pub(super) struct Rule {
    pub(super) head: String,
    pub(super) inner: Vec<Rule>,
    /// A second list.
    pub(super) next: Option<(&'static str, Vec<Rule>)>,
    pub(super) tail: &'static str,
}

impl Rule {
    /// A rule without nested rules.
    pub(super) fn leaf(rule: String) -> Self {
        Self {
            head: format!("rule::{rule}"),
            inner: Vec::new(),
            next: None,
            tail: "",
        }
    }

    /// A rule with nested rules; `None` if there are none.
    pub(super) fn of(kind: &str, arguments: Vec<String>, inner: Vec<Self>) -> Option<Self> {
        let arguments: String = arguments.iter().map(|it| format!("{it}, ")).collect();
        (!inner.is_empty()).then(|| Self {
            head: format!("rule::{kind}({arguments}&["),
            inner,
            next: None,
            tail: "])",
        })
    }

    /// A row of a table of alternatives.
    pub(super) fn row(key: String, inner: Vec<Self>) -> Self {
        Self {
            head: format!("({key}, &["),
            inner,
            next: None,
            tail: "])",
        }
    }

    pub(super) fn line(&self) -> String {
        let lines = |rules: &[Self]| {
            let lines: Vec<String> = rules.iter().map(Self::line).collect();
            lines.join(", ")
        };
        let (middle, next) = match &self.next {
            Some((middle, rules)) => (*middle, lines(rules)),
            None => ("", String::new()),
        };
        format!(
            "{}{}{middle}{next}{}",
            self.head,
            lines(&self.inner),
            self.tail
        )
    }

    pub(super) fn write(&self, depth: usize, out: &mut String) {
        let indent = "    ".repeat(depth);
        let line = self.line();
        let has_more = !self.inner.is_empty() || self.next.is_some();
        if !has_more || indent.len() + line.len() < WIDTH {
            out.push_str(&format!("{indent}{line},\n"));
            return;
        }
        out.push_str(&format!("{indent}{}\n", self.head));
        self.inner
            .iter()
            .for_each(|rule| rule.write(depth + 1, out));
        if let Some((middle, rules)) = &self.next {
            match rules.is_empty() {
                true => out.push_str(&format!("{indent}{middle}")),
                false => {
                    out.push_str(&format!("{indent}{middle}\n"));
                    rules.iter().for_each(|rule| rule.write(depth + 1, out));
                    out.push_str(&indent);
                }
            }
        } else {
            out.push_str(&indent);
        }
        out.push_str(&format!("{},\n", self.tail));
    }
}
