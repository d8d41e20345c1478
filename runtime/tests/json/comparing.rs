//! Equality, order and hashes.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};
use std::hash::{BuildHasher, Hash};

use clientwright_runtime::Linked;
use clientwright_runtime::json::ObjectMap;

fn hash(value: impl Hash) -> u64 {
    std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::default().hash_one(value)
}

#[test]
fn a_linked_value_compares_and_hashes_like_its_content() {
    let [one, two] = [1.0, 2.0].map(Linked::new);
    assert!(one == Linked::new(1.0) && one != two);
    assert_eq!(one.partial_cmp(&two), Some(Ordering::Less));
    assert_eq!(one.partial_cmp(&Linked::new(f64::NAN)), None);
    let [one, two] = ["a", "b"].map(Linked::new);
    assert_eq!(two.cmp(&one), Ordering::Greater);
    assert_eq!(hash(&one), hash("a"));
    assert_ne!(hash(&one), hash(&two));
}

#[test]
fn object_maps_compare_by_names_and_values_in_the_order_of_names() {
    let map = |members: &[(&str, i64)]| ObjectMap::from_iter(members.iter().copied());
    let one = map(&[("a", 1), ("b", 2)]);
    assert_eq!(one, map(&[("b", 2), ("a", 1)]));
    assert_ne!(one, map(&[("a", 1)]));
    assert_ne!(one, map(&[("a", 1), ("b", 3)]));
    assert_eq!(one.cmp(&map(&[("a", 1), ("b", 3)])), Ordering::Less);
    assert_eq!(one.partial_cmp(&map(&[("a", 1)])), Some(Ordering::Greater));
    let set: HashSet<_> = [one.clone(), map(&[("b", 2), ("a", 1)]), map(&[])].into();
    assert_eq!(set.len(), 2);
    assert_ne!(hash(&one), hash(map(&[("a", 1), ("b", 3)])));
}

#[test]
fn object_maps_do_not_depend_on_the_order_of_insertion() {
    let mut map = ObjectMap::new();
    assert!(map.is_empty() && !map.contains_key("1"));
    map.extend([("1", 1), ("2", 2)]);
    assert!(!map.is_empty() && map.contains_key("1") && !map.contains_key("3"));
    assert_eq!(map.iter().size_hint(), (2, Some(2)));
    let sorted: BTreeMap<String, i32> = (0..100).map(|n| (format!("{n:02}"), n)).collect();
    let large = ObjectMap::from(sorted.clone());
    let mut inserted = ObjectMap::new();
    // From both ends, so that names are inserted before, after and between the existing ones.
    for (name, n) in sorted.iter().rev().step_by(2).chain(&sorted) {
        inserted.insert(name.clone(), *n);
    }
    assert_eq!(large, inserted);
    assert_eq!(BTreeMap::from(inserted), sorted);
}
