// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records_page.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/forms/record_form.h"
#include "ui/pages/record_list.h"
#include "ui/pages/record_view.h"
#include "ui/pages/record_views.h"
#include "ui/settings.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace elo {

namespace {
const QString kSplitter = QStringLiteral("splitter/records");
} // namespace

RecordsPage::RecordsPage(const PageContext &context, const QString &entityKey, QWidget *parent)
    : Page(context, parent), m_entity(context.workspace->schema().entity(entityKey)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new RecordList(context, m_entity, this)),
      m_side(new QStackedWidget(this)),
      m_nothing(new EmptyState(m_entity.name(), tr("Nothing chosen"),
                               tr("Choose one in the list to see all of it here: what is known, what belongs to it, "
                                  "and what happened."),
                               this)),
      m_view(new RecordView(context, m_entity, this))
{
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_view);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(280);
    m_side->setMinimumWidth(340);
    constexpr int kEvenly = 600;
    if (!m_splitter->restoreState(Settings().viewState(kSplitter)))
        m_splitter->setSizes({kEvenly, kEvenly});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    if (RecordViews::fits(m_entity))
        m_views = new RecordViews(context, m_entity, m_splitter, this);
    whole->addWidget(m_views ? static_cast<QWidget *>(m_views) : m_splitter);

    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setViewState(kSplitter, m_splitter->saveState()); });
    connect(m_list, &RecordList::currentChanged, this, &RecordsPage::onCurrentChanged);
    connect(m_list, &RecordList::opened, this, [this](const Ref &ref) { showRecord(ref, true); });
    connect(m_list, &RecordList::newWanted, this, [this] { leaveForm([this] { startNew({}, {}); }); });
    connect(m_list, &RecordList::editWanted, this, [this](const Ref &ref) {
        leaveForm([this, ref] {
            showRecord(ref, false);
            startEdit(ref);
        });
    });
    connect(m_list, &RecordList::nothingFits, this, &RecordsPage::showNothing);
    connect(m_view, &RecordView::editWanted, this, &RecordsPage::startEdit);
    connect(m_view, &RecordView::mergedInto, this, [this](const Ref &ref) {
        m_shown = ref;
        m_list->setCurrent(ref);
    });
    connect(m_view, &RecordView::gone, this, &RecordsPage::showNothing);
}

RecordsPage::~RecordsPage() = default;

QString RecordsPage::title() const
{
    return m_entity.pluralText();
}

void RecordsPage::enter(const QVariantMap &arguments)
{
    const QString view = arguments.value(QStringLiteral("view")).toString();
    if (m_views && !view.isEmpty())
        m_views->setViewKey(view);
    else if (m_views && !arguments.isEmpty())
        m_views->setView(RecordViews::List); // what was asked for is shown there
    if (const auto query = arguments.constFind(QStringLiteral("query")); query != arguments.cend())
        m_list->setQuery(query->value<ListQuery>(), arguments.value(QStringLiteral("columns")).toStringList());
    // Whom one comes back to may have been merged into another meanwhile.
    const auto asked = [&](const QString &key) {
        return workspace().representative(Ref::fromText(arguments.value(key).toString()));
    };
    const Ref ref = asked(QStringLiteral("ref"));
    const Ref edit = asked(QStringLiteral("edit"));
    if (arguments.value(QStringLiteral("new")).toBool()) {
        leaveForm([this, arguments] {
            startNew(arguments.value(QStringLiteral("values")).toMap(),
                     Ref::fromText(arguments.value(QStringLiteral("about")).toString()));
        });
    } else if (!edit.isNull()) {
        leaveForm([this, edit] {
            showRecord(edit, false);
            startEdit(edit);
        });
    } else if (!ref.isNull()) {
        leaveForm([this, ref] { showRecord(ref, true); });
    } else if (m_form) {
        m_form->focusFirst();
    } else if (!m_views || !m_views->focusView()) {
        m_list->focusRows();
    }
    if (m_views && !view.isEmpty())
        m_views->focusView(); // one came back to it: the record beside the list has not to take the focus
}

void RecordsPage::leave(const std::function<void()> &proceed)
{
    leaveForm([this, proceed] {
        if (!m_view->hasUnsavedNotes())
            return proceed();
        ask(this, tr("A note is not saved"), tr("You began a note and did not save it. It is lost if you go on."),
            tr("Go on without it"), proceed);
    });
}

bool RecordsPage::hasUnsavedInput() const
{
    return (m_form && m_form->isDirty()) || m_view->hasUnsavedNotes();
}

void RecordsPage::leaveForm(const std::function<void()> &proceed)
{
    if (!m_form)
        return proceed();
    m_form->leave([this, proceed] {
        closeForm();
        proceed();
    });
}

QVariantMap RecordsPage::state() const
{
    QVariantMap state{{QStringLiteral("query"), QVariant::fromValue(m_list->query())}};
    if (!m_shown.isNull())
        state.insert(QStringLiteral("ref"), m_shown.text());
    if (m_views)
        state.insert(QStringLiteral("view"), m_views->viewKey());
    return state;
}

void RecordsPage::focusSearch()
{
    if (!m_views || !m_views->focusSearch())
        m_list->focusSearch();
}

void RecordsPage::showRecord(const Ref &ref, bool focus)
{
    m_shown = ref;
    m_list->setCurrent(ref);
    m_side->setCurrentWidget(m_view);
    m_view->show(ref); // may say that it is gone
    if (focus && !m_shown.isNull())
        m_list->focusRows();
}

void RecordsPage::showNothing()
{
    m_shown = {};
    if (!m_form)
        m_side->setCurrentWidget(m_nothing);
}

/// The list went to another record. With unsaved input it goes back first; whether to go on is asked.
void RecordsPage::onCurrentChanged(const Ref &ref)
{
    if (!m_form) {
        showRecord(ref, false);
        return;
    }
    if (!m_form->isDirty()) {
        closeForm();
        showRecord(ref, false);
        return;
    }
    m_list->setCurrent(m_form->ref());
    leaveForm([this, ref] { showRecord(ref, true); });
}

RecordForm *RecordsPage::openForm()
{
    closeForm();
    m_form = new RecordForm(context(), m_entity, m_side);
    m_side->addWidget(m_form);
    m_side->setCurrentWidget(m_form);
    connect(m_form, &RecordForm::saved, this, &RecordsPage::onSaved);
    connect(m_form, &RecordForm::cancelled, this, [this] {
        closeForm();
        m_list->focusRows();
    });
    return m_form;
}

void RecordsPage::startNew(const QVariantMap &values, const Ref &about)
{
    openForm()->startNew(values, about);
}

void RecordsPage::startEdit(const Ref &ref)
{
    if (const auto opened = openForm()->startEdit(ref); !opened) {
        closeForm();
        showError(this, opened.error());
    }
}

void RecordsPage::closeForm()
{
    if (!m_form)
        return;
    m_side->removeWidget(m_form);
    m_form->deleteLater(); // it may be the one that says it is done
    m_form = nullptr;
    m_side->setCurrentWidget(m_shown.isNull() ? static_cast<QWidget *>(m_nothing) : m_view);
}

void RecordsPage::onSaved(const Ref &ref)
{
    closeForm();
    showRecord(ref, true);
}

} // namespace elo
