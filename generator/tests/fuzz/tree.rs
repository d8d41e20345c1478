//! Specifications as trees that can be changed and written again.

use clientwright_generator::load::load;
use clientwright_generator::source::{MemoryFiles, Node, NodeValue};

/// A value of a specification.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    /// Anything without parts, as JSON.
    Leaf(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

/// Reads YAML.
pub(crate) fn read(bytes: &[u8]) -> Option<Tree> {
    let files = MemoryFiles::new().with("main.yaml", bytes);
    let sources = load(&files, "main.yaml").sources;
    let file = sources.files().next()?;
    file.root().map(of)
}

fn of(node: &Node) -> Tree {
    match &node.value {
        NodeValue::Null => Tree::Leaf("null".to_owned()),
        NodeValue::Bool(value) => Tree::Leaf(value.to_string()),
        NodeValue::Number(text) => Tree::Leaf(text.clone()),
        NodeValue::String(text) => Tree::Leaf(quoted(text)),
        NodeValue::Sequence(elements) => Tree::List(elements.iter().map(of).collect()),
        NodeValue::Mapping(members) => Tree::Map(
            members
                .iter()
                .map(|(key, value)| (key.as_str().unwrap_or_default().to_owned(), of(value)))
                .collect(),
        ),
    }
}

/// A string as JSON.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if u32::from(c) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

impl Tree {
    /// The number of values in it, including itself.
    pub(crate) fn count(&self) -> usize {
        1 + match self {
            Self::Leaf(_) => 0,
            Self::List(elements) => elements.iter().map(Self::count).sum(),
            Self::Map(members) => members.iter().map(|(_, value)| value.count()).sum(),
        }
    }

    /// The value with that number, counted from the outside.
    pub(crate) fn at(&mut self, number: usize) -> Option<&mut Tree> {
        let mut left = number;
        self.find(&mut left)
    }

    fn find(&mut self, left: &mut usize) -> Option<&mut Tree> {
        if *left == 0 {
            return Some(self);
        }
        *left -= 1;
        match self {
            Self::Leaf(_) => None,
            Self::List(elements) => elements.iter_mut().find_map(|element| element.find(left)),
            Self::Map(members) => members.iter_mut().find_map(|(_, value)| value.find(left)),
        }
    }

    /// Writes JSON, which is also valid YAML.
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Leaf(text) => out.push_str(text),
            Self::List(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write(out);
                }
                out.push(']');
            }
            Self::Map(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push_str(",\n");
                    }
                    out.push_str(&quoted(name));
                    out.push_str(": ");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}
