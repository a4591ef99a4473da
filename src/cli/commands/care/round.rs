//! `posdoc care open|close|week|month`: the checks of a round, one after the other.

use clap::{Arg, ArgAction};

use super::{
    care, keep,
    status::{Report, exit, lines, text},
    ticks, title,
};
use crate::{
    app::messages::{echo, say, say_with},
    care::{Outcome as Ticked, Standing, Tick, Ticks, due, period},
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        error::{CliError, Exit, Message, Outcome},
        help_text::HelpText,
        open::{Begin, open},
        options::GlobalOptions,
        output::{print, print_json},
        prompt::{ask, tell},
        setup::Setup,
    },
    layout::half_width,
    pack::{
        care::{Care, Item, Round},
        nearest,
    },
};

const fn verb(name: &'static str, run: fn(&Invocation<'_>, &Setup) -> Outcome) -> Command {
    Command {
        name,
        arguments,
        hosted: Hosted::Yes,
        setup: Setup::new,
        run,
    }
}

/// Before the first customer.
pub const OPEN: Command = verb("open", |it, setup| run(it, setup, Some(Round::Open)));
/// After the last one.
pub const CLOSE: Command = verb("close", |it, setup| run(it, setup, Some(Round::Close)));
/// Once a week.
pub const WEEK: Command = verb("week", |it, setup| run(it, setup, Some(Round::Week)));
/// Once a month.
pub const MONTH: Command = verb("month", |it, setup| run(it, setup, Some(Round::Month)));
/// What is due now.
pub const DUE: Command = verb("due", |it, setup| run(it, setup, None));

/// What can be ticked without being asked.
pub fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let items = |id: &'static str| {
        let items = Arg::new(id).long(id).value_name("CHECK");
        text.arg(items.action(ArgAction::Append), id)
    };
    command.arg(items("done")).arg(items("failed"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup, round: Option<Round>) -> Outcome {
    let (care, mut ticks, now) = (care(setup)?, ticks(setup)?, clock::now());
    let named = named(invocation, &care, round)?;
    if !named.is_empty() {
        let new: Vec<Tick> = named
            .iter()
            .map(|(item, outcome)| tick(item, *outcome, now))
            .collect();
        keep(setup, &mut ticks, &new)?;
    }
    let due = due(&care, ticks.all(), now);
    let named_round = named.first().map(|(item, _)| item.round);
    let round = round.or(named_round).or(due);
    let rounds: Vec<Standing<'_>> = round
        .map(|round| Standing::of(&care, ticks.all(), round, now))
        .into_iter()
        .collect();
    if invocation.options.json {
        print_json(&Report::new(setup, due, &rounds))?;
        return Ok(exit(&rounds));
    }
    let Some(round) = round else {
        tell(&say(&setup.words, "care-nothing-due"))?;
        return Ok(Exit::Fine);
    };
    if named.is_empty() {
        let options = invocation.options;
        return match go_through(setup, &care, &mut ticks, round)? {
            Gone::Through(exit) => Ok(exit),
            Gone::Into(flow) => open(options, setup, Begin::At(flow)),
        };
    }
    for standing in &rounds {
        tell(&lines(setup, standing).join("\n"))?;
    }
    Ok(exit(&rounds))
}

/// The checks that the arguments name, with what they came to.
fn named<'c>(
    invocation: &Invocation<'_>,
    care: &'c Care,
    round: Option<Round>,
) -> Result<Vec<(&'c Item, Ticked)>, CliError> {
    let mut named = Vec::new();
    for (arg, outcome) in [("done", Ticked::Fine), ("failed", Ticked::Failed)] {
        let ids = invocation.matches.get_many::<String>(arg);
        for id in ids.into_iter().flatten() {
            let mut of_round = care.items.iter();
            let fits = |item: &&Item| round.is_none_or(|round| item.round == round);
            let found = of_round.find(|item| fits(item) && *item.id == **id);
            let known = || care.items.iter().filter(fits).map(|item| &*item.id);
            let item = found.ok_or_else(|| {
                Message::new(Exit::Usage, "care-no-such-check")
                    .with("name", echo(id))
                    .meaning(nearest(id, known()))
                    .choosing(known())
            })?;
            named.push((item, outcome));
        }
    }
    Ok(named)
}

fn tick(item: &Item, outcome: Ticked, at: i64) -> Tick {
    Tick {
        item: item.id.to_string(),
        round: item.round.id().to_owned(),
        period: period(item.round, at),
        outcome,
        at,
    }
}

/// Goes through a round, then opens the wizard: at the flow that helps, or at its beginning once the sum was read.
pub fn from_wizard(global: &GlobalOptions, setup: &Setup, round: Round) -> Outcome {
    let (care, mut ticks) = (care(setup)?, ticks(setup)?);
    let to = match go_through(setup, &care, &mut ticks, round)? {
        Gone::Through(exit) => {
            match ask(&setup.words, &say(&setup.words, "care-back"))?.as_deref() {
                None | Some("q" | "Q") => return Ok(exit),
                Some(_) => None,
            }
        }
        Gone::Into(flow) => flow,
    };
    open(global, setup, Begin::At(to))
}

/// How going through a round ended.
enum Gone {
    /// At its end, or before.
    Through(Exit),
    /// At the flow for what was not as it should be.
    Into(Option<String>),
}

/// Asks for each check that is left, and for each that was not as it should be.
fn go_through(
    setup: &Setup,
    care: &Care,
    ticks: &mut Ticks,
    round: Round,
) -> Result<Gone, CliError> {
    let words = &setup.words;
    let left: Vec<Item> = Standing::of(care, ticks.all(), round, clock::now())
        .checks
        .iter()
        .filter(|check| check.outcome != Some(Ticked::Fine))
        .map(|check| check.item.clone())
        .collect();
    if !left.is_empty() {
        let minutes: f32 = left.iter().map(|item| item.minutes).sum();
        let args = [
            ("title", title(setup, round).into()),
            ("count", left.len().into()),
            ("minutes", f64::from(minutes.round().max(1.0)).into()),
        ];
        tell(&say_with(words, "care-begin", &args))?;
        tell(&say(words, "care-keys"))?;
    }
    'checks: for (item, at) in left.iter().zip(1..) {
        let how = text(setup, &item.id, Some("how"));
        let title = text(setup, &item.id, None);
        print(|out| writeln!(out, "\n{at}/{} {title}\n    {how}", left.len()))?;
        loop {
            let Some(typed) = ask(words, &say(words, "care-prompt"))? else {
                break 'checks;
            };
            let outcome = match &*half_width(&typed).to_lowercase() {
                "1" => Ticked::Fine,
                "2" => Ticked::Failed,
                "3" => continue 'checks,
                "q" => break 'checks,
                _ => {
                    tell(&say(words, "care-keys"))?;
                    continue;
                }
            };
            keep(setup, ticks, &[tick(item, outcome, clock::now())])?;
            if outcome == Ticked::Failed && help(setup, item)? {
                let to = item.to.as_ref().map(|to| to.text.clone());
                return Ok(Gone::Into(to));
            }
            continue 'checks;
        }
    }
    let standing = Standing::of(care, ticks.all(), round, clock::now());
    print(|out| {
        writeln!(out)?;
        for line in lines(setup, &standing) {
            writeln!(out, "{line}")?;
        }
        let sum = if standing.is_fine() {
            "care-all-fine"
        } else if standing.is_through() {
            "care-some-failed"
        } else {
            "care-some-left"
        };
        writeln!(out, "{}", say(words, sum))
    })?;
    Ok(Gone::Through(exit(&[standing])))
}

/// Says what to do about a check that is not as it should be. Whether the flow for it is to be opened.
fn help(setup: &Setup, item: &Item) -> Result<bool, CliError> {
    let words = &setup.words;
    tell(&format!("    {}", text(setup, &item.id, Some("fail"))))?;
    let Some(to) = &item.to else {
        return Ok(false);
    };
    let flow = to.text.split('/').next().unwrap_or_default();
    let args = [
        ("flow", words.get(flow, "flow", None, None).text.into()),
        ("to", to.text.as_str().into()),
    ];
    tell(&format!("    {}", say_with(words, "care-open-flow", &args)))?;
    loop {
        let Some(typed) = ask(words, &say(words, "care-prompt"))? else {
            return Ok(false);
        };
        match &*half_width(&typed) {
            "1" => return Ok(true),
            "2" => return Ok(false),
            _ => tell(&format!("    {}", say_with(words, "care-open-flow", &args)))?,
        }
    }
}
