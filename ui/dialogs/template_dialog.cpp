// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_dialog.h"

#include "core/follow_ups/templates.h"
#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateDialog)
};

const auto kTemplate = QStringLiteral("action_template");

class TemplateDialog : public QDialog
{
public:
    TemplateDialog(const PageContext &context, const Ref &thing, std::vector<Record> all, QWidget *parent)
        : QDialog(parent), m_context(context), m_thing(thing), m_templates(std::move(all)),
          m_which(new QComboBox(this)), m_where(new QComboBox(this)), m_steps(new QTreeWidget(this)),
          m_message(new Label({}, TextRole::Danger, this))
    {
        constexpr int kLeastWidth = 620;
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(TemplateText::tr("Actions from a template"));
        setMinimumWidth(kLeastWidth);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
        column->setSpacing(spacing::kWide);
        column->addWidget((new Label(context.workspace->title(thing), TextRole::Heading, this))->wrapped());
        m_form = new QFormLayout;
        m_form->setHorizontalSpacing(spacing::kWide);
        m_form->addRow(TemplateText::tr("&Template"), m_which);
        m_form->addRow(TemplateText::tr("&Counted from"), m_where);
        column->addLayout(m_form);
        setUpSteps();
        column->addWidget(m_steps, 1);
        m_message->setWordWrap(true);
        m_message->hide();
        column->addWidget(m_message);
        column->addWidget(makeButtons());
        for (const Record &one : m_templates)
            m_which->addItem(context.workspace->titleOf(one));
        QObject::connect(m_which, &QComboBox::currentIndexChanged, this, [this] { showPlaces(); });
        QObject::connect(m_where, &QComboBox::currentIndexChanged, this, [this] { showSteps(); });
        showPlaces();
    }

private:
    void setUpSteps()
    {
        constexpr int kLeastHeight = 220;
        m_steps->setRootIsDecorated(false);
        m_steps->setUniformRowHeights(true);
        m_steps->setAccessibleName(TemplateText::tr("What will be made"));
        m_steps->setHeaderLabels({TemplateText::tr("Due"), TemplateText::tr("What"), TemplateText::tr("Owner")});
        m_steps->setMinimumHeight(kLeastHeight);
        m_steps->header()->setStretchLastSection(false);
        m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_steps->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    }

    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox(this);
        m_make = buttons->addButton(TemplateText::tr("Add these follow-ups"), QDialogButtonBox::AcceptRole);
        setPrimary(m_make, true);
        m_make->setDefault(true);
        QPushButton *edit = buttons->addButton(TemplateText::tr("Edit templates"), QDialogButtonBox::HelpRole);
        buttons->addButton(TemplateText::tr("Cancel"), QDialogButtonBox::RejectRole);
        QObject::connect(buttons, &QDialogButtonBox::accepted, this, [this] { make(); });
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        QObject::connect(edit, &QPushButton::clicked, this, [this] {
            const Ref chosen{kTemplate, m_templates[size_t(m_which->currentIndex())].id};
            reject();
            m_context.navigator->openRecord(chosen);
        });
        return buttons;
    }

    const Record &chosen() const { return m_templates[size_t(std::max(0, m_which->currentIndex()))]; }

    void showPlaces()
    {
        const QSignalBlocker blocker(m_where);
        m_where->clear();
        const auto places = templates::placesOf(*m_context.workspace, m_thing, chosen());
        m_places = places ? *places : std::vector<templates::Place>();
        const Field &anchor = chosen().entity->field(u"anchor");
        for (const templates::Place &place : m_places) {
            const QString date = place.date.isValid() ? dateText(place.date, m_context.workspace->language())
                                                      : TemplateText::tr("no date yet");
            const QString what = place.record == m_thing
                                     ? m_context.workspace->displayText(anchor, chosen().value(u"anchor"))
                                     : place.title;
            m_where->addItem(TemplateText::tr("%1: %2", "what is counted from: its date").arg(what, date));
        }
        showSteps();
    }

    void showSteps()
    {
        Workspace &workspace = *m_context.workspace;
        m_steps->clear();
        const int at = m_where->currentIndex();
        const QDate date = at >= 0 ? m_places[size_t(at)].date : QDate();
        auto steps = workspace.related(workspace.schema().entity(u"action_step"), QStringLiteral("template"),
                                       {kTemplate, chosen().id});
        if (!steps)
            return;
        std::ranges::stable_sort(*steps, {},
                                 [&](const Record &step) { return templates::dueOf(step, QDate(2000, 1, 1)); });
        for (const Record &step : *steps) {
            const QString owner = step.text(u"owner").isEmpty() ? workspace.user() : step.text(u"owner");
            const QDate due = date.isValid() ? templates::dueOf(step, date) : QDate();
            new QTreeWidgetItem(m_steps, {dateText(due, workspace.language()), workspace.titleOf(step), owner});
        }
        m_make->setEnabled(date.isValid() && !steps->empty());
        say(date.isValid()
                ? QString()
                : TemplateText::tr("The date from which the days are counted is not known yet. Enter it first."));
    }

    void say(const QString &problem)
    {
        m_message->setText(problem);
        m_message->setVisible(!problem.isEmpty());
    }

    void make()
    {
        Workspace &workspace = *m_context.workspace;
        const auto made = workspace.applyTemplate({kTemplate, chosen().id}, m_thing,
                                                  m_places[size_t(m_where->currentIndex())].record);
        if (!made)
            return say(errorText(made.error()));
        const auto operation = workspace.undoable();
        m_context.navigator->notify(TemplateText::tr("%n follow-up(s) added.", nullptr, *made),
                                    operation ? operation->id : Id());
        accept();
    }

    PageContext m_context;
    Ref m_thing;
    std::vector<Record> m_templates;
    std::vector<templates::Place> m_places;
    QComboBox *m_which;
    QComboBox *m_where;
    QTreeWidget *m_steps;
    Label *m_message;
    QFormLayout *m_form = nullptr;
    QPushButton *m_make = nullptr;
};

void openDialog(const PageContext &context, const Ref &thing, QWidget *parent)
{
    auto all = templates::templatesFor(*context.workspace, thing.entity);
    if (!all)
        return void(showError(parent, all.error()));
    if (all->empty()) {
        showMessage(parent, TemplateText::tr("No template fits"),
                    TemplateText::tr("None of your templates of actions is for such things. Add one under “Templates "
                                     "of actions”."));
        context.navigator->openPage(kTemplate);
        return;
    }
    (new TemplateDialog(context, thing, std::move(*all), parent->window()))->open();
}

} // namespace

bool canUseTemplates(const Workspace &workspace, const Entity &entity)
{
    return templates::canBeFor(workspace.schema(), entity.name());
}

void askTemplate(const PageContext &context, const Ref &thing, QWidget *parent)
{
    Workspace &workspace = *context.workspace;
    if (workspace.count(workspace.schema().entity(kTemplate)).value_or(1) > 0)
        return openDialog(context, thing, parent);
    ask(parent, TemplateText::tr("No templates yet"),
        TemplateText::tr("A template of actions holds what is always to be done, with days before or after a date. "
                         "Three can be added to begin with: for a forum, a study tour, and the renewal of an "
                         "accreditation. You change them as you like."),
        TemplateText::tr("Add the three"), [context, thing, parent] {
            if (const auto added = context.workspace->addExampleTemplates(); !added)
                showError(parent, added.error());
            else
                openDialog(context, thing, parent);
        });
}

} // namespace elo
