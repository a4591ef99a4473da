//! Content that its author saves while it is shown.

use super::{
    app::App,
    key,
    message::Reloaded,
    panel::{Panel, report::Report},
};
use crate::{authoring::diagnostics, content::Content, ui::Usable, words::FluentValue};

impl App {
    /// Shows the content as its author has saved it, at the same place of the case; or what is wrong with it,
    /// while the last good content stays.
    pub(super) fn reloaded(&mut self, reloaded: Reloaded) {
        let words = self.words();
        let shown = match reloaded {
            Reloaded::Good(usable) => {
                let Usable {
                    files,
                    errors,
                    warnings,
                } = *usable;
                let errors = diagnostics::brief(words, &files, &errors);
                let warnings = diagnostics::brief(words, &files, &warnings);
                Ok((files, errors, warnings))
            }
            Reloaded::Bad(error) => Err(diagnostics::brief_lines(words, &error)),
        };
        let unchanged = shown.as_ref().is_ok_and(|(files, errors, warnings)| {
            let remarks = errors.iter().chain(warnings);
            *files == *self.active().content.files && remarks.eq(&self.remarks)
        });
        let listed = matches!(&self.panel, Some(Panel::Report(report)) if report.is_of_content());
        if unchanged && !listed {
            return;
        }
        // What is being typed into a line is not lost for it; lists may no longer fit.
        let mut panel = self.panel.take();
        while let Some(Panel::Report(report)) = panel {
            panel = report.into_under();
        }
        let typing = panel.filter(|panel| panel.line().is_some());
        match shown {
            Ok((files, errors, warnings)) => {
                self.panel = typing;
                // Whoever sent it has seen that it resolves.
                let Ok(content) = Content::from_files(files) else {
                    return;
                };
                if let Some(gone) = self.flow_gone(&content) {
                    self.lay_over(Report::broken(self.words(), vec![gone]));
                    return;
                }
                let dropped = self.driver.with_content(content);
                // Nothing that was made from the content before is used any more.
                let second = self.second.take();
                self.second = second.and_then(|second| self.words().switch(second.locale()));
                self.looked_ahead = false;
                self.arrived();
                self.remark(errors, warnings);
                if !dropped.is_empty() {
                    let report = Report::dropped(self.words(), &dropped);
                    self.lay_over(report);
                }
            }
            Err(lines) => {
                self.panel = typing;
                self.lay_over(Report::broken(self.words(), lines));
            }
        }
    }

    /// Reports that what was saved is shown, and what is wrong with it. Errors are listed once; while
    /// they stay the same a line is enough, for whoever is in the middle of a flow saves often.
    fn remark(&mut self, errors: Vec<String>, warnings: Vec<String>) {
        let counts = [
            ("errors", FluentValue::from(errors.len())),
            ("warnings", warnings.len().into()),
        ];
        let is_new = errors.iter().any(|error| !self.remarks.contains(error));
        let bad = !errors.is_empty();
        self.remarks = errors;
        self.remarks.extend(warnings);
        let Some(first) = self.remarks.first() else {
            let text = self.ui(key::RELOADED);
            self.say(text);
            return;
        };
        if is_new {
            let report = Report::faulty(self.words(), &counts, self.remarks.clone());
            self.lay_over(report);
            return;
        }
        let first = ("first", FluentValue::from(first.as_str()));
        let [errors, warnings] = counts;
        let args = [errors, warnings, first];
        let text = self.words().ui_with(key::RELOADED_WITH, &args);
        if bad {
            self.refuse(text);
        } else {
            self.say(text);
        }
    }

    /// Names the file of the flow that is looked at, if the content no longer has it: nothing of the case would be
    /// left to show.
    fn flow_gone(&self, content: &Content) -> Option<String> {
        let open = [&*self.active().session.case().start, &*self.screen.id];
        let flows = open.map(|at| at.split_once('/').map_or(at, |(flow, _)| flow));
        let before = self.active().session.pack();
        let gone = |flow: &&str| before.flow(flow).is_some() && content.pack.flow(flow).is_none();
        let flow = flows.into_iter().find(gone)?;
        let args = [("path", FluentValue::from(format!("flows/{flow}.toml")))];
        Some(self.words().ui_with(key::FLOW_GONE, &args))
    }

    /// Shows a report over the open panel, which comes back behind it.
    fn lay_over(&mut self, report: Report) {
        let under = self.panel.take();
        self.panel = Some(Panel::Report(report.over(under)));
    }
}
