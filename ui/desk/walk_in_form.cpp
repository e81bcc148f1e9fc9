// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/walk_in_form.h"

#include "core/desk/badge_code.h"
#include "core/workspace.h"
#include "ui/desk/desk_wording.h"
#include "ui/error_text.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/elided_link.h"
#include "ui/models/background_query.h"
#include "ui/reason_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace elo {

namespace {

constexpr int kRestMs = 150; // links that jump about at every letter are of no use
constexpr qsizetype kShortest = 3;
constexpr int kMostOnList = 3;
constexpr int kMostShown = 5;
constexpr int kMostReasons = 2;
constexpr double kLabelFactor = 1.1;
constexpr double kFieldFactor = 1.3;

QString sentence(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

WalkInForm::WalkInForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new Label({}, TextRole::Heading)), m_name(new QLineEdit),
      m_contact(new QLineEdit), m_problem(new Label({}, TextRole::Danger)),
      m_similarTitle(new Label(tr("Is it one of these?"), TextRole::Warning)), m_similar(new QVBoxLayout),
      m_register(primaryButton(tr("Register and check in"))),
      m_query(std::make_unique<BackgroundQuery>(workspace.path(), workspace.user(), nullptr))
{
    const Entity &participation = workspace.schema().entity(u"participation");
    m_country = new ChoiceEditor(participation.field(u"delegation_country"), workspace.language(), this);
    m_capacity = new ChoiceEditor(participation.field(u"capacity"), workspace.language(), this);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, &WalkInForm::look);
    for (QLineEdit *edit : {m_name, m_contact})
        connect(edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_country, &FieldEditor::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_capacity, &FieldEditor::edited, this, &WalkInForm::refreshContact);
    connect(m_register, &QPushButton::clicked, this, &WalkInForm::submit);
    for (int i = 0; i < kMostShown; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { take(i); });
    }
}

WalkInForm::~WalkInForm() = default;

void WalkInForm::build()
{
    m_name->setAccessibleName(tr("Name"));
    m_contact->setAccessibleName(tr("Phone or e-mail"));
    m_problem->wrapped();
    m_title->wrapped();
    auto *form = new QFormLayout;
    form->setSpacing(spacing::kUnit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &text, QWidget *editor, QWidget *control) {
        auto *label = new Label(text);
        label->setBuddy(control);
        m_labels.push_back(label);
        control->installEventFilter(this);
        form->addRow(label, editor);
    };
    row(tr("&Name"), m_name, m_name);
    row(tr("C&ountry"), m_country, m_country->control());
    row(tr("Ca&pacity"), m_capacity, m_capacity->control());
    row(tr("Phon&e or e-mail"), m_contact, m_contact);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_problem);
    auto *end = new QHBoxLayout;
    end->setSpacing(spacing::kWide);
    end->addWidget(m_register);
    end->addWidget(
        (new Label(tr("Enter goes on, Ctrl+Enter registers, Esc leads back."), TextRole::Muted))->wrapped(), 1);
    column->addLayout(end);
    column->addWidget(m_similarTitle);
    m_similar->setSpacing(0);
    column->addLayout(m_similar);
    column->addStretch();
    m_problem->hide();
    m_similarTitle->hide();
    setTabOrder(m_name, m_country->control());
    setTabOrder(m_country->control(), m_capacity->control());
    setTabOrder(m_capacity->control(), m_contact);
    setTabOrder(m_contact, m_register);
}

void WalkInForm::setScale(double scale)
{
    m_scale = scale;
    for (Label *label : m_labels) {
        label->setFont(desk_wording::largeFont(kLabelFactor * scale));
        // The form measured them in the font that they had.
        label->setMinimumWidth(label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width() +
                               spacing::kUnit);
    }
    for (QWidget *control : {static_cast<QWidget *>(m_name), m_country->control(), m_capacity->control(),
                             static_cast<QWidget *>(m_contact)})
        control->setFont(desk_wording::largeFont(kFieldFactor * scale));
}

void WalkInForm::start(const QString &name, const std::optional<Registrant> &invitee)
{
    m_invitee = invitee;
    m_title->setText(invitee ? tr("Comes in the place of %1").arg(invitee->name)
                             : tr("Walk-in: comes without being on the list"));
    m_name->setText(name);
    m_country->setValue(invitee ? invitee->country : QString());
    m_capacity->setValue(invitee && !invitee->capacity.isEmpty() ? invitee->capacity : WalkIn().capacity);
    m_contact->clear();
    m_problem->hide();
    refreshContact();
    look();
    focusName();
}

void WalkInForm::focusName()
{
    m_name->setFocus();
    m_name->end(false);
}

void WalkInForm::refuse(const Error &error)
{
    const Entity &member = m_workspace.schema().entity(u"member");
    const bool isInvalid = error.code == ErrorCode::Invalid;
    const bool isOfMember = isInvalid && member.find(error.args.value(0));
    const Entity &entity = isOfMember ? member : m_workspace.schema().entity(u"contact_point");
    m_problem->setText(isInvalid ? errorText(error, &entity) : errorTitle(error) + u'\n' + errorText(error));
    m_problem->show();
    if (isInvalid && !isOfMember)
        m_contact->setFocus();
    else
        focusName();
}

WalkIn WalkInForm::typed() const
{
    WalkIn walkIn;
    walkIn.name = m_name->text().simplified();
    walkIn.country = m_country->value().toString();
    walkIn.capacity = m_capacity->value().toString();
    walkIn.contact = m_contact->isEnabled() ? m_contact->text().simplified() : QString();
    return walkIn;
}

/// Only people of the diaspora are put on record, where a phone has its place.
void WalkInForm::refreshContact()
{
    const bool isMember = typed().isMember();
    m_contact->setEnabled(isMember);
    m_contact->setPlaceholderText(isMember ? tr("A phone number or an e-mail address")
                                           : tr("Kept of people of the diaspora only"));
    m_pause.start();
}

bool WalkInForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ControlModifier))
                submit();
            else
                goOn(watched);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WalkInForm::goOn(const QObject *from)
{
    if (from == m_name && looksLikeBadge(m_name->text())) {
        Q_EMIT scanned(m_name->text());
        return;
    }
    if (from == m_name)
        m_country->control()->setFocus();
    else if (from == m_country->control())
        m_capacity->control()->setFocus();
    else if (from == m_capacity->control() && m_contact->isEnabled())
        m_contact->setFocus();
    else
        submit();
}

void WalkInForm::submit()
{
    m_problem->hide();
    if (m_country->hasError()) {
        m_problem->setText(m_country->problem().text);
        m_problem->show();
        m_country->control()->setFocus();
        return;
    }
    Q_EMIT registered(typed());
}

// --- Who is here already -------------------------------------------------------------------------------------

void WalkInForm::look()
{
    m_pause.stop();
    m_onList.clear();
    const WalkIn walkIn = typed();
    if (walkIn.name.size() < kShortest) {
        m_query->cancel();
        m_onRecord.clear();
        offer();
        return;
    }
    if (m_desk)
        for (const Registrant *one : m_desk->registrants().search(walkIn.name, kMostOnList)) {
            // In somebody's place comes a person: who is only a name has no record to join.
            if (m_invitee && (one->person.isEmpty() || one->id == m_invitee->id))
                continue;
            m_onList.push_back({one->id, Ref::fromText(one->person),
                                sentence({tr("%1, on the list").arg(one->name),
                                          desk_wording::about(*one, m_workspace), desk_wording::standing(*one)})});
        }
    offer();
    lookOnRecord();
}

/// Members are looked for on a worker: there may be a million.
void WalkInForm::lookOnRecord()
{
    m_query->ask(
        m_workspace.language(),
        [walkIn = typed()](Workspace &workspace) {
            return similarPeople(workspace, walk_ins::memberOf(workspace.schema(), walkIn), kMostShown);
        },
        [this](const Result<std::vector<SimilarPerson>> &similar) {
            m_onRecord.clear();
            if (similar)
                for (const SimilarPerson &person : *similar)
                    m_onRecord.push_back(
                        {Id(), person.ref,
                         sentence(QStringList{tr("%1, on record").arg(person.title), person.subtitle, person.number} +
                                  reasonTexts(person.reasons).mid(0, kMostReasons))});
            offer();
        });
}

void WalkInForm::offer()
{
    m_shown = m_onList;
    for (const Candidate &one : m_onRecord) {
        const Ref person = m_workspace.representative(one.person);
        const bool isShown = std::ranges::find(m_shown, person, &Candidate::person) != m_shown.end();
        const bool isReplaced = m_invitee && m_invitee->person == person.text();
        if (int(m_shown.size()) < kMostShown && !isShown && !isReplaced)
            m_shown.push_back(one);
    }
    clearLayout(*m_similar);
    for (size_t i = 0; i < m_shown.size(); ++i) {
        auto *link = new ElidedLink(tr("Alt+%1  %2", "a key, a person").arg(i + 1).arg(m_shown[i].text), this);
        link->setFont(desk_wording::largeFont(kLabelFactor * m_scale));
        link->setFocusPolicy(Qt::TabFocus);
        connect(link, &QPushButton::clicked, this, [this, i] { take(int(i)); });
        m_similar->addWidget(link);
    }
    m_similarTitle->setVisible(!m_shown.empty());
}

void WalkInForm::take(int place)
{
    if (place >= int(m_shown.size()))
        return;
    const Candidate chosen = m_shown[size_t(place)];
    if (!m_invitee && !chosen.participation.isNull()) {
        Q_EMIT foundOnList(chosen.participation);
        return;
    }
    WalkIn walkIn = typed();
    walkIn.person = chosen.person;
    Q_EMIT registered(walkIn);
}

} // namespace elo
