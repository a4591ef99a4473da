//! Tools for authors of content.

pub mod graph;
