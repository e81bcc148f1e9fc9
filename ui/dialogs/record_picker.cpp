// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_picker.h"

#include "core/people/fold.h"
#include "core/workspace.h"
#include "ui/forms/part_form.h"
#include "ui/forms/suggestions.h"

#include <QKeyEvent>

namespace elo {

namespace {
constexpr int kMostHits = 20;
// What a suggestion stands for: a record, the wish to make one, or the text as it is.
const QString kCreatePrefix = QStringLiteral("create:");
const QString kTextData = QStringLiteral("text:");
} // namespace

RecordPicker::RecordPicker(Workspace &workspace, const QStringList &entities, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace), m_entities(entities), m_suggestions(new Suggestions(this))
{
    setPlaceholderText(tr("Type to search"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_ref.isNull()) { // by the clear button or by hand
            m_ref = {};
            Q_EMIT picked({});
        }
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_ref.isNull()) {
            m_ref = {};
            Q_EMIT picked({});
        }
        suggest();
    });
    connect(m_suggestions, &Suggestions::chosen, this, &RecordPicker::take);
}

void RecordPicker::setRef(const Ref &ref)
{
    m_ref = ref;
    const QSignalBlocker blocker(this);
    setText(ref.isNull() ? QString() : m_workspace.title(ref));
    setCursorPosition(0);
}

void RecordPicker::setCandidates(const std::vector<Record> &candidates)
{
    m_candidates.emplace();
    for (const Record &record : candidates) {
        const QString title = m_workspace.titleOf(record);
        m_candidates->push_back({{record.entity->name(), record.id}, title, fold(title)});
    }
}

void RecordPicker::suggest()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_suggestions->hide();
    std::vector<Suggestion> lines;
    if (m_candidates) {
        for (const Candidate &candidate : *m_candidates)
            if (candidate.folded.contains(fold(typed)))
                lines.push_back({candidate.title, {}, candidate.ref.text()});
    } else if (const auto hits = m_workspace.search(typed, m_entities, kMostHits)) {
        for (const SearchHit &hit : *hits)
            lines.push_back({hit.title, hit.subtitle, hit.ref.text()});
    }
    const bool found = !lines.empty();
    if (!m_textOffer.isEmpty())
        lines.push_back({m_textOffer.arg(typed), {}, kTextData});
    if (m_creatable && !m_candidates)
        for (const QString &key : m_entities)
            if (const Entity *entity = m_workspace.schema().find(key); entity && entity->isThing())
                lines.push_back({tr("New: %1 “%2”…").arg(entity->labelText(), typed), {}, kCreatePrefix + key});
    m_suggestions->show(lines, found || !m_textOffer.isEmpty());
}

void RecordPicker::suggestAll()
{
    constexpr qint64 kMostShown = 50;
    std::vector<Suggestion> lines;
    if (m_candidates) {
        for (const Candidate &candidate : *m_candidates)
            lines.push_back({candidate.title, {}, candidate.ref.text()});
        return m_suggestions->show(lines);
    }
    for (const QString &key : m_entities) {
        const Entity *entity = m_workspace.schema().find(key);
        if (!entity || !entity->isFindable())
            continue;
        const auto ids = m_workspace.ids({.entity = key, .text = {}, .conditions = {}, .sortField = {}}, kMostShown);
        const auto records = ids ? m_workspace.records(*entity, *ids) : Result<std::vector<Record>>();
        if (records)
            for (const Record &record : *records)
                lines.push_back(
                    {m_workspace.titleOf(record), Workspace::numberText(record), Ref{key, record.id}.text()});
    }
    m_suggestions->show(lines, false);
}

void RecordPicker::take(const QVariant &data)
{
    const QString chosen = data.toString();
    if (chosen == kTextData) {
        const QString typed = text().trimmed();
        Q_EMIT textTaken(typed);
    } else if (chosen.startsWith(kCreatePrefix)) {
        create(chosen.mid(kCreatePrefix.size()));
    } else {
        const Ref ref = Ref::fromText(chosen); // a copy: who hears of it may empty the line at once
        setRef(ref);
        end(false); // one may go on with Backspace
        Q_EMIT picked(ref);
    }
}

void RecordPicker::create(const QString &key)
{
    const Entity &entity = m_workspace.schema().entity(key);
    Record record(entity);
    if (const int title = entity.titleField(); title >= 0)
        record.values[size_t(title)] = text().trimmed();
    auto *form = new PartForm(m_workspace, record, {}, window());
    connect(form, &PartForm::saved, this, [this](const Ref &ref) {
        setRef(ref);
        setFocus();
        Q_EMIT picked(ref);
    });
    form->open();
}

/// Tab takes the record that is marked, as in every other list of suggestions; it makes nothing new.
bool RecordPicker::focusNextPrevChild(bool next)
{
    if (const Ref marked = Ref::fromText(m_suggestions->marked().toString()); next && !marked.isNull())
        take(marked.text());
    return QLineEdit::focusNextPrevChild(next);
}

void RecordPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_suggestions->isOpen()) {
        if (text().trimmed().isEmpty())
            suggestAll();
        else if (m_ref.isNull())
            suggest();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace elo
