//! Lists.

use super::Kind;
use super::lenient;
use super::lex::ElementLexer;
use super::mismatch::Mismatch;
use super::node::Node;
use super::read::{FromJson, JsonError, from_document};
use super::writer::{ToJson, Writer};

/// The number of bytes that a list allocates at first per byte of its text.
const ROOM_PER_BYTE: usize = 8;

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        if node.kind() != Kind::Array {
            return Err(node.mismatch("array"));
        }
        // A short text must not cause a large allocation.
        let most = node.length().saturating_mul(ROOM_PER_BYTE) / size_of::<T>().max(1);
        let mut elements = Vec::with_capacity(node.size().unwrap_or(most).min(most));
        for (index, element) in node.elements().enumerate() {
            match T::from_json(element) {
                Ok(element) => elements.push(element),
                Err(mismatch) => lenient::skip(node, mismatch.in_element(index))?,
            }
        }
        Ok(elements)
    }

    fn from_text(bytes: &[u8], most: usize) -> Result<Self, JsonError> {
        match one_by_one(bytes, most) {
            Some(list) => Ok(list),
            // Short, lenient or invalid: parsing the whole text reports its first error.
            None => from_document(bytes, most),
        }
    }
}

/// Texts shorter than this are parsed as a whole: the entries of all elements fit into the processor's caches.
const SHORT: usize = 16 * 1024;

/// Reads a long list element by element, each before the next is parsed: the entries of the whole text would
/// be larger than the text, and than the caches of the processor.
fn one_by_one<T: FromJson>(bytes: &[u8], most: usize) -> Option<Vec<T>> {
    if bytes.len() < SHORT || lenient::is_wished() {
        return None;
    }
    let mut lexer = ElementLexer::open(bytes, most)?;
    let mut elements = Vec::new();
    while let Some(tape) = lexer.next().ok()? {
        let element = T::from_json(Node::new(tape, 0)).ok()?;
        if elements.len() == elements.capacity() {
            elements.reserve_exact(room(&elements, lexer.read(), bytes.len()));
        }
        elements.push(element);
    }
    Some(elements)
}

/// Returns the number of further elements to allocate after `read` bytes of the text: all that are left if
/// they are like those before, and a few more. Reallocation takes time, and twice the memory.
fn room<T>(elements: &[T], read: usize, all: usize) -> usize {
    let each = read / elements.len().saturating_add(1);
    let left = all.saturating_sub(read);
    let alike = left / each.max(1);
    let alike = alike.saturating_add(alike / 16);
    let most = left.saturating_mul(ROOM_PER_BYTE) / size_of::<T>().max(1);
    alike.min(most).max(elements.len() / 2).saturating_add(1)
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self, out: &mut Writer) {
        self.as_slice().to_json(out);
    }
}

impl<T: ToJson> ToJson for [T] {
    fn to_json(&self, out: &mut Writer) {
        let mut array = out.array();
        for element in self {
            array.value(element);
        }
        array.end();
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn to_json(&self, out: &mut Writer) {
        self.as_slice().to_json(out);
    }
}
