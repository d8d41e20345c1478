//! Lists.

use super::Kind;
use super::lenient;
use super::lex::ElementLexer;
use super::mismatch::Mismatch;
use super::node::Node;
use super::read::{FromJson, JsonError, from_document};
use super::writer::{ToJson, Writer};

/// Bytes that a list makes room for at first, for each byte of its text.
const ROOM_PER_BYTE: usize = 8;

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        if node.kind() != Kind::Array {
            return Err(node.mismatch("array"));
        }
        // A text that says little must not make much room.
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
            // Where something is wrong, what is wrong first is for the whole text to say.
            None => from_document(bytes, most),
        }
    }
}

/// Shorter texts are parsed as a whole: the entries of all elements fit into the caches of the processor.
const SHORT: usize = 16 * 1024;

/// The elements of a long text that is a list of what `T` promises, each read before the next is parsed: the entries of
/// the whole are larger than the text, and than the caches of the processor.
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

/// For how many more elements to make room after so many bytes of the text: for all that are left if they are like those
/// before, and a few. Moving what is there takes time, and twice the room.
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
            array.element(element);
        }
        array.end();
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn to_json(&self, out: &mut Writer) {
        self.as_slice().to_json(out);
    }
}
