//! JSON with separate files, for multipart bodies.

use bytes::Bytes;

use super::writer::FILE_MARK;
use super::{Node, ToJson, Writer};

/// A value as JSON, and the files in it, which JSON cannot represent.
pub(crate) struct WithFiles {
    /// The JSON, with a placeholder for each file.
    pub(crate) json: String,
    files: Vec<Bytes>,
}

impl WithFiles {
    /// Converts a value.
    ///
    /// # Errors
    ///
    /// Returns the reason if the value contains something that JSON cannot represent.
    pub(crate) fn of(value: &dyn ToJson) -> Result<Self, String> {
        let mut out = Writer::keeping_files();
        value.to_json(&mut out);
        let (json, files) = out.into_exact()?;
        Ok(Self { json, files })
    }

    /// Returns the file whose placeholder in [`json`](Self::json) is a node.
    pub(crate) fn file(&self, node: Node<'_>) -> Option<&Bytes> {
        if self.files.is_empty() {
            return None;
        }
        let text = self.json.get(node.offset()..)?.strip_prefix(FILE_MARK)?;
        let (index, _) = text.split_once('"')?;
        self.files.get(index.parse::<usize>().ok()?)
    }

    /// Returns whether a node is a list of files, or of lists of them.
    pub(crate) fn has_files(&self, node: Node<'_>) -> bool {
        !self.files.is_empty()
            && node
                .elements()
                .any(|element| self.file(element).is_some() || self.has_files(element))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Document;

    struct Pair;

    impl ToJson for Pair {
        fn to_json(&self, out: &mut Writer) {
            let file = |text| crate::Binary(Bytes::from_static(text));
            let inner = std::collections::BTreeMap::from([("inside".to_owned(), file(b"in"))]);
            out.members(&[
                ("text", &"/0"),
                ("file", &file(&[0, 255])),
                ("list", &vec![file(b"a"), file(b"b")]),
                ("object", &inner),
                ("last", &file(b"c")),
            ]);
        }
    }

    #[test]
    fn files_are_kept_separately_and_strings_are_not_mistaken_for_them() {
        let mut out = Writer::keeping_files();
        out.tagged("kind", "pair", &Pair);
        let (json, files) = out.into_exact().unwrap();
        let with_files = WithFiles { json, files };
        let document = Document::parse(with_files.json.as_bytes()).unwrap();
        let file = |name: &str| with_files.file(document.root().get(name).unwrap());
        assert_eq!(file("file").unwrap(), &[0, 255][..]);
        assert_eq!(file("last").unwrap(), "c");
        assert!(file("text").is_none() && file("kind").is_none() && file("object").is_none());
        let list = document.root().get("list").unwrap();
        assert!(with_files.has_files(list));
        for none in ["text", "kind", "object"] {
            assert!(
                !with_files.has_files(document.root().get(none).unwrap()),
                "{none}"
            );
        }
        let listed = list.elements().map(|node| with_files.file(node).cloned());
        assert!(listed.eq([Some(Bytes::from("a")), Some(Bytes::from("b"))]));
        assert!(with_files.json.contains(r#""object":{"inside":"in"}"#));
    }
}
