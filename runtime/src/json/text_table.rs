//! Texts and their positions in a static list.

use std::sync::OnceLock;

/// A list of texts with fast lookup of the position of a text.
#[derive(Debug)]
pub struct TextTable {
    texts: &'static [&'static str],
    /// The positions, sorted by text.
    sorted: OnceLock<Vec<usize>>,
}

impl TextTable {
    /// Creates a table of the given texts.
    #[must_use]
    pub const fn new(texts: &'static [&'static str]) -> Self {
        Self {
            texts,
            sorted: OnceLock::new(),
        }
    }

    /// Returns the position of a text in the list.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        let text_at = |place: usize| self.texts.get(place).copied().unwrap_or_default();
        let sorted = self.sorted.get_or_init(|| {
            let mut places: Vec<usize> = (0..self.texts.len()).collect();
            places.sort_by_key(|place| text_at(*place));
            places
        });
        let found = sorted.binary_search_by(|place| text_at(*place).cmp(text));
        sorted.get(found.ok()?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_found_with_their_index_in_the_list() {
        let table = TextTable::new(&["pear", "apple", "", "quince"]);
        assert_eq!(table.find("pear"), Some(0));
        assert_eq!(table.find("apple"), Some(1));
        assert_eq!(table.find(""), Some(2));
        assert_eq!(table.find("quince"), Some(3));
        assert_eq!(table.find("fig"), None);
        assert_eq!(TextTable::new(&[]).find(""), None);
    }
}
