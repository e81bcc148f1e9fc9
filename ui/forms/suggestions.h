// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QWidget;

namespace elo {

/// One line of a list of suggestions below a field.
struct Suggestion
{
    QString text;   ///< what is chosen
    QString detail; ///< behind it, muted: where a person lives
    QVariant data;  ///< handed back when it is chosen
};

/// A list that opens below a line edit while one types. Up and Down move in it, Enter takes, Esc closes; the focus
/// stays in the field. Who owns it fills it on every edit, since what fits is not for a generic completer to decide.
class Suggestions : public QObject
{
    Q_OBJECT
public:
    /// @param host the widget that has the focus while one types, if that is not the line itself (a combo box).
    explicit Suggestions(QLineEdit *edit, QWidget *host = nullptr);

    /// Opens with these lines, the first one marked if `markFirst`; closes when there are none.
    void show(const std::vector<Suggestion> &suggestions, bool markFirst = true);
    void hide();
    bool isOpen() const;
    /// The marked line's data; invalid if the list is closed or none is marked.
    QVariant marked() const;

Q_SIGNALS:
    void chosen(const QVariant &data);

private:
    QWidget *m_host;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace elo
