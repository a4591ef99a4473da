//! Learning over weeks: the attempts of each trainee, what is to be repeated when, exams, and progress.
//!
//! Apart from real work: a file of its own, no case numbers. No words and no clock: times come from whoever calls, in
//! milliseconds since 1970.

pub mod exam;
mod fault;
mod file;
mod fsrs;
mod marks;
pub mod progress;
pub mod recall;
mod rules;
mod store;

pub use fault::TrainingError;
pub use fsrs::{Grade, Memory};
pub use marks::{Marks, identity};
pub use recall::Item;
pub use rules::{BadRules, Rules};
pub use store::{Attempt, Forgotten, Kept, Opened, SCHEMA, Store, Trainee, Unfinished};

#[cfg(test)]
mod tests;
