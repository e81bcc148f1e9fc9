// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/navigator.h"

#include <QElapsedTimer>
#include <QTimer>
#include <functional>
#include <memory>

class QLineEdit;
class QTableView;

namespace elo {
class RecordListModel;
class RecordsPage;
} // namespace elo

namespace elo::bench {

/// The page of an entity's list as the window shows it, and a clock that stops at the paint of its rows.
class ListWindow : public QObject, private Navigator
{
public:
    ListWindow(const QString &path, const QString &entity = QStringLiteral("member"));
    ~ListWindow() override;

    Workspace &workspace() { return *m_workspace; }
    QTableView &table() { return *m_table; }
    RecordListModel &model() { return *m_model; }
    RecordsPage &page() { return *m_page; }
    QLineEdit &searchLine() { return *m_search; }

    /// Milliseconds from `act` to the next paint of rows that answer it.
    double untilPainted(const std::function<void()> &act);
    /// Milliseconds until all ids are known.
    double untilComplete(const std::function<void()> &act);
    /// Milliseconds until the next paint, for what does not change the rows.
    double untilRepainted(const std::function<void()> &act);
    /// The longest time that the window did not answer since the last call, in milliseconds.
    double longestSilence();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wait { Rows, AnyPaint, Complete };
    double wait(const std::function<void()> &act, Wait what);
    void onSettled();

    void openRecord(const Ref &) override {}
    void openList(const ListQuery &) override {}
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &, const Id &) override {}

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordsPage> m_page;
    QTableView *m_table = nullptr;
    RecordListModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    Wait m_waiting = Wait::Rows;
    bool m_settled = false;
    bool m_done = false;
    QElapsedTimer m_timer;
    double m_doneAt = 0;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    double m_silence = 0;
};

} // namespace elo::bench
