// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QLineEdit>
#include <QStringList>
#include <optional>
#include <vector>

namespace elo {

struct Record;
class Suggestions;
class Workspace;

/// A line in which one finds a record by typing: any words of a name, a place, digits of a phone. Down in the empty
/// line shows what there is. What is not on record can be made on the spot, with the fields that matter.
class RecordPicker : public QLineEdit
{
    Q_OBJECT
public:
    /// @param entities keys of what may be chosen.
    RecordPicker(Workspace &workspace, const QStringList &entities, QWidget *parent = nullptr);

    Ref ref() const { return m_ref; }
    void setRef(const Ref &ref);
    /// Typed text that is no choice yet.
    bool isUnsettled() const { return m_ref.isNull() && !text().trimmed().isEmpty(); }

    /// Offers only these, for things that the search does not know (participants of one event).
    void setCandidates(const std::vector<Record> &candidates);
    /// A last line for what was typed: "Add “%1” as a name only". It hands the text to textTaken.
    void setTextOffer(const QString &offer) { m_textOffer = offer; }
    void setCreatable(bool creatable) { m_creatable = creatable; }

Q_SIGNALS:
    void picked(const elo::Ref &ref); ///< null when the line was emptied
    void textTaken(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Candidate
    {
        Ref ref;
        QString title;
        QString folded;
    };

    void suggest();
    void suggestAll();
    void take(const QVariant &data);
    void create(const QString &entity);

    Workspace &m_workspace;
    QStringList m_entities;
    std::optional<std::vector<Candidate>> m_candidates;
    QString m_textOffer;
    bool m_creatable = true;
    Ref m_ref;
    Suggestions *m_suggestions;
};

} // namespace elo
