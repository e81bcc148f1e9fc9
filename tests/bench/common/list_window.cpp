// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/common/list_window.h"

#include "ui/models/record_list_model.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/records_page.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QTableView>

namespace elo::bench {

ListWindow::ListWindow(const QString &path, const QString &entity)
{
    auto opened = Workspace::open(path, QStringLiteral("bench"));
    if (!opened)
        qFatal("cannot open %s", qPrintable(path));
    m_workspace = std::move(*opened);
    m_page = std::make_unique<RecordsPage>(PageContext{m_workspace.get(), this}, entity, nullptr);
    for (QTableView *view : m_page->findChildren<QTableView *>())
        if (auto *model = qobject_cast<RecordListModel *>(view->model()); model && !m_model) {
            m_table = view;
            m_model = model;
        }
    m_search = m_page->findChild<FilterBar *>()->searchLine();
    connect(m_model, &RecordListModel::rowsSettled, this, &ListWindow::onSettled);
    m_table->viewport()->installEventFilter(this);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_silence = std::max(m_silence, double(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_sinceBeat.restart();
    });
    m_beat.start(1);
    m_sinceBeat.start();
    m_page->resize(1200, 800);
    untilPainted([this] {
        m_settled = true; // the first rows may be there already
        m_page->show();
        m_page->enter({});
    });
}

ListWindow::~ListWindow() = default;

double ListWindow::longestSilence()
{
    return std::exchange(m_silence, 0);
}

double ListWindow::untilPainted(const std::function<void()> &act)
{
    return wait(act, Wait::Rows);
}

double ListWindow::untilComplete(const std::function<void()> &act)
{
    return wait(act, Wait::Complete);
}

double ListWindow::untilRepainted(const std::function<void()> &act)
{
    return wait(act, Wait::AnyPaint);
}

double ListWindow::wait(const std::function<void()> &act, Wait what)
{
    m_waiting = what;
    m_settled = m_done = false;
    m_timer.start();
    act();
    if (what == Wait::AnyPaint)
        m_table->viewport()->update(); // it may stand there already
    while (!m_done) {
        if (m_timer.elapsed() > 120'000)
            qFatal("nothing was painted within two minutes");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
    }
    return m_doneAt;
}

void ListWindow::onSettled()
{
    m_settled = true;
    if (m_waiting == Wait::Complete && m_model->isComplete()) {
        m_doneAt = double(m_timer.nsecsElapsed()) / 1e6;
        m_done = true;
    }
    m_table->viewport()->update(); // the same rows would not be painted again
}

bool ListWindow::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_done || m_waiting == Wait::Complete)
        return false;
    if (m_waiting == Wait::Rows && (!m_settled || m_model->rowCount() == 0))
        return false;
    QTimer::singleShot(0, this, [this] { // after the paint
        if (!m_done)
            m_doneAt = double(m_timer.nsecsElapsed()) / 1e6;
        m_done = true;
    });
    return false;
}

} // namespace elo::bench
