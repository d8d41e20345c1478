//! Paths in values.

use std::fmt;

use clientwright_openapi::source::{Node, NodeValue};

/// A step from a value to a nested one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The property with this name.
    Property(String),
    /// The item at this index.
    Item(usize),
}

/// The path from a value to a nested one. Displayed as a JSON pointer, which is empty for the value
/// itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Step>);

impl Path {
    /// The steps, starting with the outermost.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether it is the path of the value itself.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The node at this path, or the innermost existing one.
    #[must_use]
    pub fn locate<'n>(&self, root: &'n Node) -> &'n Node {
        let mut node = root;
        for step in &self.0 {
            let next = match (step, &node.value) {
                (Step::Property(name), NodeValue::Mapping(_)) => node.get(name),
                (Step::Item(index), NodeValue::Sequence(elements)) => elements.get(*index),
                _ => None,
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }
}

impl FromIterator<Step> for Path {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            match step {
                Step::Property(name) => {
                    write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))?;
                }
                Step::Item(index) => write!(f, "/{index}")?,
            }
        }
        Ok(())
    }
}

/// A path during traversal, without allocations until it is reported.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    above: Option<(&'p Place<'p>, Move<'p>)>,
    depth: usize,
}

#[derive(Clone, Copy)]
enum Move<'p> {
    Property(&'p str),
    Item(usize),
}

impl<'p> Place<'p> {
    pub(crate) const ROOT: Place<'static> = Place {
        above: None,
        depth: 0,
    };

    pub(crate) fn property<'q>(&'q self, name: &'q str) -> Place<'q>
    where
        'p: 'q,
    {
        self.step(Move::Property(name))
    }

    pub(crate) fn item<'q>(&'q self, index: usize) -> Place<'q>
    where
        'p: 'q,
    {
        self.step(Move::Item(index))
    }

    fn step<'q>(&'q self, to: Move<'q>) -> Place<'q>
    where
        'p: 'q,
    {
        Place {
            above: Some((self, to)),
            depth: self.depth + 1,
        }
    }

    /// The number of steps.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    pub(crate) fn path(&self) -> Path {
        let mut steps = Vec::with_capacity(self.depth);
        let mut place = *self;
        while let Some((above, to)) = place.above {
            steps.push(match to {
                Move::Property(name) => Step::Property(name.to_owned()),
                Move::Item(index) => Step::Item(index),
            });
            place = *above;
        }
        steps.reverse();
        Path(steps)
    }
}
