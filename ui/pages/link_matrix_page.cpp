// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link_matrix_page.h"

#include "core/places/countries.h"
#include "core/workspace.h"
#include "ui/charts/link_cell_delegate.h"
#include "ui/error_text.h"
#include "ui/forms/flow_layout.h"
#include "ui/models/background_query.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <set>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFollowUpWithin = 7;
const int kSilences[] = {30, 90, 180, 365};

/// What the marks say; they differ in shape, not in colour alone.
class Legend : public QWidget
{
public:
    Legend(const QStringList &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
    {
        setAccessibleName(texts.join(u", "_s));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setTexts(const QStringList &texts)
    {
        m_texts = texts;
        setAccessibleName(texts.join(u", "_s));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        int wide = 0;
        for (const QString &text : m_texts)
            wide += kMark + spacing::kHalf + 2 + fontMetrics().horizontalAdvance(text) + spacing::kWide;
        return {wide, fontMetrics().height() + spacing::kHalf};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int left = 0;
        int state = int(LinkCell::State::Never);
        for (const QString &text : m_texts) {
            LinkCellDelegate::paintMark(painter, QRectF(left, (height() - kMark) / 2.0, kMark, kMark), state++,
                                        palette());
            left += kMark + spacing::kHalf + 2;
            painter.setPen(palette().color(QPalette::WindowText));
            const int wide = fontMetrics().horizontalAdvance(text);
            painter.drawText(QRect(left, 0, wide + 2, height()), Qt::AlignVCenter, text);
            left += wide + spacing::kWide;
        }
    }

private:
    static constexpr int kMark = 12;
    QStringList m_texts;
};

} // namespace

LinkMatrixPage::LinkMatrixPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_query(new BackgroundQuery(workspace().path(), workspace().user(), this)),
      m_later(new QTimer(this)), m_model(new LinkMatrixModel(workspace().language(), this)),
      m_header(new PageHeader(tr("Links between associations and missions"))), m_find(new QLineEdit(this)),
      m_place(new QComboBox(this)), m_silence(new QComboBox(this)), m_all(new QCheckBox(tr("All missions"), this)),
      m_marked(new QCheckBox(tr("Only where something is missing"), this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(u"matrix"_s, {}, {}, this)), m_told(new Label({}, TextRole::Body, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kUnit + spacing::kHalf);
    column->addWidget(m_header);
    column->addWidget(makeFilter());
    buildTable();
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(makeActions());
    m_empty->hide();
    describe();

    m_later->setSingleShot(true);
    m_later->setInterval(400);
    connect(m_later, &QTimer::timeout, this, &LinkMatrixPage::reload);
    connect(&workspace(), &Workspace::changed, this, [this](const Changes &changes) {
        if (!changes.touches(u"communication") && !changes.touches(u"association") && !changes.touches(u"mission") &&
            !changes.touches(u"institution"))
            return;
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
}

LinkMatrixPage::~LinkMatrixPage() = default;

QString LinkMatrixPage::title() const
{
    return tr("Links");
}

QWidget *LinkMatrixPage::makeFilter()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, spacing::kUnit);
    m_find->setPlaceholderText(tr("Find an association or a mission"));
    m_find->setAccessibleName(tr("Find an association or a mission"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    const auto labelled = [&](const QString &text, QComboBox *combo) {
        auto *both = new QWidget(bar);
        auto *line = new QHBoxLayout(both);
        line->setContentsMargins(spacing::kUnit, 0, 0, 0);
        auto *label = new Label(text, TextRole::Body, both);
        label->setBuddy(combo);
        combo->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        line->addWidget(label);
        line->addWidget(combo);
        return both;
    };
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int days : kSilences)
        m_silence->addItem(tr("%n day(s)", nullptr, days), days);
    m_silence->setCurrentIndex(1);
    flow->addWidget(m_find);
    flow->addWidget(labelled(tr("Associations &in:"), m_place));
    flow->addWidget(labelled(tr("&Silent after:"), m_silence));
    flow->addWidget(m_all);
    flow->addWidget(m_marked);
    connect(m_find, &QLineEdit::textChanged, this, &LinkMatrixPage::applyFilter);
    connect(m_place, &QComboBox::currentIndexChanged, this, &LinkMatrixPage::applyFilter);
    connect(m_silence, &QComboBox::currentIndexChanged, this, &LinkMatrixPage::applyFilter);
    connect(m_all, &QCheckBox::toggled, this, &LinkMatrixPage::applyFilter);
    connect(m_marked, &QCheckBox::toggled, this, &LinkMatrixPage::applyFilter);
    m_find->installEventFilter(this);
    return bar;
}

void LinkMatrixPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LinkCellDelegate(m_table));
    m_table->setHorizontalHeader(new LinkHeader(Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new LinkHeader(Qt::Vertical, m_table));
    m_table->setAccessibleName(tr("Associations and missions"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 2 * spacing::kHalf + 2);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &LinkMatrixPage::openCommunications);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        describe();
        m_table->horizontalHeader()->viewport()->update(); // it lights up where one is
        m_table->verticalHeader()->viewport()->update();
    });
}

QWidget *LinkMatrixPage::makeActions()
{
    auto *bar = new QWidget(this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    auto *legend = new Legend({}, bar);
    const auto name = [this, legend] {
        const int days = m_silence->currentData().toInt();
        legend->setTexts({tr("Liaison mission, never a word"), tr("Silent for more than %n day(s)", nullptr, days),
                          tr("In contact")});
    };
    name();
    connect(m_silence, &QComboBox::currentIndexChanged, this, name);
    m_open = new QPushButton(icon(u"communication"_s), tr("Communications"), bar);
    m_follow = new QPushButton(icon(u"follow_up"_s), tr("Draft a follow-up (F)"), bar);
    m_record = new QPushButton(icon(u"add"_s), tr("Record a communication (C)"), bar);
    auto *buttons = new QWidget(bar);
    auto *flow = new FlowLayout(buttons, spacing::kUnit);
    for (QPushButton *button : {m_open, m_follow, m_record})
        flow->addWidget(button);
    column->addWidget(legend);
    column->addWidget(m_told->wrapped());
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &LinkMatrixPage::openCommunications);
    connect(m_follow, &QPushButton::clicked, this, &LinkMatrixPage::draftFollowUp);
    connect(m_record, &QPushButton::clicked, this, &LinkMatrixPage::recordCommunication);
    return bar;
}

/// Regions and countries where there are associations.
void LinkMatrixPage::fillPlaces(const LinkMatrix &matrix)
{
    const Language language = workspace().language();
    const QCollator collator{QLocale(language == Language::Portuguese ? QLocale::Portuguese : QLocale::English)};
    const auto byName = [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; };
    std::set<std::pair<QString, QString>, decltype(byName)> regions(byName);
    std::set<std::pair<QString, QString>, decltype(byName)> countries(byName);
    for (const auto &association : matrix.associations) {
        if (association.country.isEmpty())
            continue;
        const QString region = regionOf(association.country);
        regions.emplace(regionName(region, language), region);
        countries.emplace(countryName(association.country, language), association.country);
    }
    const QVariant before = m_place->currentData();
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    m_place->addItem(tr("Everywhere"), QString());
    for (const auto *places : {&regions, &countries}) {
        m_place->insertSeparator(m_place->count());
        for (const auto &[name, key] : *places)
            m_place->addItem(name, key);
    }
    m_place->setCurrentIndex(before.isValid() ? std::max(0, m_place->findData(before))
                                              : 0); // separators have no data
}

void LinkMatrixPage::applyFilter()
{
    const LinkMatrixModel::Filter filter{m_find->text(), m_place->currentData().toString(),
                                         m_silence->currentData().toInt(), m_all->isChecked(), m_marked->isChecked()};
    if (filter == m_model->filter() && m_isLoaded)
        return;
    m_model->setFilter(filter);
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    describe();
}

void LinkMatrixPage::enter(const QVariantMap &arguments)
{
    if (arguments.contains(u"find"_s))
        m_find->setText(arguments.value(u"find"_s).toString());
    if (const int days = m_silence->findData(arguments.value(u"silence"_s)); days >= 0)
        m_silence->setCurrentIndex(days);
    if (arguments.contains(u"all"_s))
        m_all->setChecked(arguments.value(u"all"_s).toBool());
    if (m_stale)
        reload();
    m_table->setFocus();
}

QVariantMap LinkMatrixPage::state() const
{
    return {{u"find"_s, m_find->text()}, {u"silence"_s, m_silence->currentData()}, {u"all"_s, m_all->isChecked()}};
}

void LinkMatrixPage::focusSearch()
{
    m_find->setFocus();
    m_find->selectAll();
}

void LinkMatrixPage::reload()
{
    m_stale = false;
    m_later->stop();
    m_query->ask(
        workspace().language(),
        [](Workspace &workspace) -> Result<std::shared_ptr<const LinkMatrix>> {
            auto found = linkMatrix(workspace, QDate::currentDate());
            if (!found)
                return std::unexpected(found.error());
            return std::make_shared<const LinkMatrix>(std::move(*found));
        },
        [this](const Result<std::shared_ptr<const LinkMatrix>> &found) {
            if (found)
                show(*found);
            else
                m_header->setSubtitle(errorText(found.error()));
        });
}

void LinkMatrixPage::show(std::shared_ptr<const LinkMatrix> matrix)
{
    // Where one stands stays, even if rows came before it.
    const QModelIndex at = m_table->currentIndex();
    const Ref row = at.isValid() ? m_model->association(at.row()).ref : Ref();
    const Ref column = at.isValid() ? m_model->other(at.column()).ref : Ref();
    fillPlaces(*matrix);
    m_model->setMatrix(matrix, QDate::currentDate());
    m_isLoaded = true;
    const auto placeOf = [](int count, const auto &party, const Ref &ref) {
        for (int i = 0; i < count; ++i)
            if (party(i).ref == ref)
                return i;
        return 0;
    };
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(
            m_model->index(placeOf(
                               m_model->rowCount(), [this](int i) { return m_model->association(i); }, row),
                           placeOf(
                               m_model->columnCount(), [this](int i) { return m_model->other(i); }, column)));
    const bool nothing = matrix->associations.empty();
    if (nothing)
        m_empty->setTexts(
            tr("No associations yet"),
            tr("Record associations and the communications between them, the missions and INACE: who is in "
               "contact, and where there is silence, is seen here."));
    describe();
    Q_EMIT loaded();
}

/// The heading, the sentence about the current cell, and what can be done with it.
void LinkMatrixPage::describe()
{
    const QModelIndex at = m_table->currentIndex();
    const bool any = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    m_table->setVisible(any || !m_isLoaded);
    m_empty->setVisible(!any && m_isLoaded);
    if (!any && m_isLoaded && m_model->filter() != LinkMatrixModel::Filter{})
        m_empty->setTexts(tr("Nothing fits"), tr("No association or mission fits what is typed and chosen above."));
    m_header->setSubtitle(m_isLoaded ? tr("%1  ·  %2  ·  %3", "associations, silences, overdue replies")
                                           .arg(tr("%n association(s)", nullptr, m_model->rowCount()),
                                                tr("%n silence(s)", nullptr, m_model->silences()),
                                                tr("%n reply(ies) overdue", nullptr, m_model->overdue()))
                                     : tr("Reading…"));
    m_told->setText(at.isValid() ? at.data(Qt::AccessibleTextRole).toString() : QString());
    m_open->setEnabled(at.isValid() && m_model->cell(at).number > 0);
    m_follow->setEnabled(at.isValid() && !workspace().isReadOnly());
    m_record->setEnabled(at.isValid() && !workspace().isReadOnly());
}

void LinkMatrixPage::openCommunications()
{
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid() && m_model->cell(at).number > 0)
        navigator().openList(
            communicationsBetween(m_model->association(at.row()).ref, m_model->other(at.column()).ref));
}

void LinkMatrixPage::draftFollowUp()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || workspace().isReadOnly())
        return;
    const LinkMatrix::Party &association = m_model->association(at.row());
    navigator().newRecord(u"follow_up"_s,
                          {{u"title"_s, tr("Write to %1 about its contact with %2", "association, mission")
                                            .arg(association.title, m_model->other(at.column()).title)},
                           {u"kind"_s, u"letter"_s},
                           {u"due"_s, QDate::currentDate().addDays(kFollowUpWithin)},
                           {u"owner"_s, workspace().user()}},
                          association.ref);
}

void LinkMatrixPage::recordCommunication()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || workspace().isReadOnly())
        return;
    const Ref &association = m_model->association(at.row()).ref;
    const Ref &other = m_model->other(at.column()).ref;
    const bool fromUs = other.entity == u"institution"; // INACE writes to associations
    navigator().newRecord(u"communication"_s, {{u"sender"_s, (fromUs ? other : association).text()},
                                               {u"recipient"_s, (fromUs ? association : other).text()},
                                               {u"date"_s, QDate::currentDate()}});
}

bool LinkMatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_table->setFocus();
        return true;
    }
    if (watched != m_table || key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return Page::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCommunications();
        return true;
    case Qt::Key_F:
        draftFollowUp();
        return true;
    case Qt::Key_C:
        recordCommunication();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void LinkMatrixPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_later->start();
}

} // namespace elo
