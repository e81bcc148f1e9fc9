// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/ui/office.h"
#include "ui/navigator.h"
#include "ui/page.h"

#include <QStringList>

class QWidget;

namespace elo::testing {

/// A Navigator that remembers what it was asked.
class RecordingNavigator : public Navigator
{
public:
    void openRecord(const Ref &ref) override { opened.push_back(ref); }
    void openList(const ListQuery &query) override { lists.push_back(query); }
    void newRecord(const QString &entity, const QVariantMap &values, const Ref &about) override
    {
        made.push_back({entity, values, about});
    }
    void openPage(const QString &key, const QVariantMap &) override { pages.append(key); }
    void notify(const QString &sentence, const Id &undoable) override
    {
        sentences.append(sentence);
        lastUndoable = undoable;
    }

    struct Made
    {
        QString entity;
        QVariantMap values;
        Ref about;
    };
    std::vector<Ref> opened;
    std::vector<ListQuery> lists;
    std::vector<Made> made;
    QStringList pages;
    QStringList sentences;
    Id lastUndoable;
};

/// An office file with what pages work with.
class RecordsOffice : public testing::Office
{
public:
    PageContext context() { return {&workspace(), &navigator}; }

    Ref add(const QString &entity, const QVariantMap &values);
    Ref addMember(const QString &name, const QString &country = QStringLiteral("ZA"));
    /// Members "Pessoa 0001" and on.
    void addMembers(int count);
    Record read(const Ref &ref);

    RecordingNavigator navigator;
};

/// Shows a widget as the active window.
void show(QWidget &widget);
/// Waits until a dialog that was opened has the keyboard. (A dialog counts as active as soon as its parent is.)
bool inFront(QWidget *dialog);
/// Types text, letters of any script too, into whatever has the focus.
void type(const QString &text);
/// Presses a key on whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// The button, check box … below `parent` with that text or accessible name; null if there is none that is visible.
template <class Widget>
Widget *named(QWidget &parent, const QString &name);

} // namespace elo::testing

#include <QAbstractButton>
#include <QWidget>

template <class Widget>
Widget *elo::testing::named(QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (!widget->isVisibleTo(&parent))
            continue;
        if (widget->accessibleName() == name)
            return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
            if (widget->text().remove(QLatin1Char('&')) == name)
                return widget;
    }
    return nullptr;
}
