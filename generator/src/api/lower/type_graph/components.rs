//! Strongly connected components of a graph.

/// Returns the strongly connected component of each node, by Tarjan's algorithm without recursion. A
/// component has a higher number than all components that are reachable from it.
pub(in crate::api::lower) fn of(graph: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut state = Tarjan {
        order: vec![NEW; graph.len()],
        low: vec![NEW; graph.len()],
        group: vec![NEW; graph.len()],
        stack: Vec::new(),
        next: 0,
        groups: 0,
    };
    for start in 0..graph.len() {
        if state.order.get(start) == Some(&NEW) {
            state.visit(graph, start);
        }
    }
    state.group
}

struct Tarjan {
    order: Vec<usize>,
    low: Vec<usize>,
    group: Vec<usize>,
    stack: Vec<usize>,
    next: usize,
    groups: usize,
}

#[allow(
    clippy::indexing_slicing,
    reason = "every index comes from the graph, whose size the vectors have"
)]
impl Tarjan {
    fn visit(&mut self, graph: &[Vec<usize>], start: usize) {
        const NEW: usize = usize::MAX;
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                self.order[node] = self.next;
                self.low[node] = self.next;
                self.next += 1;
                self.stack.push(node);
            }
            if let Some(&target) = graph[node].get(edge) {
                work.push((node, edge + 1));
                if target >= graph.len() {
                    continue;
                }
                if self.order[target] == NEW {
                    work.push((target, 0));
                } else if self.group[target] == NEW {
                    self.low[node] = self.low[node].min(self.order[target]);
                }
                continue;
            }
            if self.low[node] == self.order[node] {
                while let Some(member) = self.stack.pop() {
                    self.group[member] = self.groups;
                    if member == node {
                        break;
                    }
                }
                self.groups += 1;
            }
            if let Some(&(parent, _)) = work.last() {
                self.low[parent] = self.low[parent].min(self.low[node]);
            }
        }
    }
}
