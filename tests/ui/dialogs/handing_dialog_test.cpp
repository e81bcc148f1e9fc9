// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/navigator.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Nowhere : Navigator
{
    void openRecord(const Ref &) override {}
    void openList(const ListQuery &) override {}
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &, const Id &) override {}
};

struct Chooser : FileChooser
{
    explicit Chooser(const QString &path) : m_path(path) {}
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &chosen) override
    {
        chosen(m_path);
    }
    QString m_path;
};

template <class Control>
Control *named(QWidget &in, const QString &name)
{
    for (auto *control : in.findChildren<Control *>())
        if (control->accessibleName() == name)
            return control;
    ADD_FAILURE() << qPrintable(name);
    return nullptr;
}

QPushButton *button(QWidget &in, const QString &text)
{
    for (auto *found : in.findChildren<QPushButton *>())
        if (found->text() == text)
            return found;
    return nullptr;
}

} // namespace

TEST(HandingDialog, AsksToWhomAndWhyCountsAndAsksOnceMore)
{
    testing::Office office;
    const Ref yes = office.addMember(u"Ana Inventada Sitoe"_s);
    office.addMember(u"Nunca Perguntado"_s);
    Record consent(office.workspace().schema().entity(u"consent"));
    consent.set(u"member", yes.id);
    consent.set(u"purpose", u"share_iom"_s);
    consent.set(u"answer", u"given"_s);
    consent.set(u"date", QDate(2026, 3, 1));
    ASSERT_TRUE(office.workspace().save(consent).has_value());

    Nowhere nowhere;
    ListQuery query;
    query.entity = u"member"_s;
    const QString path = office.folder() + u"/out.csv"_s;
    QPointer<ExportDialog> dialog =
        new ExportDialog({&office.workspace(), &nowhere}, query, nullptr, std::make_unique<Chooser>(path));
    dialog->open();
    auto *format = named<QComboBox>(*dialog, u"Format"_s);
    format->setCurrentIndex(format->findData(int(ExportFormat::Csv)));
    auto *purpose = named<QComboBox>(*dialog, u"For"_s);
    auto *recipient = named<QLineEdit>(*dialog, u"To whom"_s);
    auto *reason = named<QLineEdit>(*dialog, u"Why"_s);
    auto *columns = named<QListWidget>(*dialog, u"Columns"_s);
    auto *write = button(*dialog, u"Export…"_s);
    ASSERT_TRUE(purpose && recipient && reason && columns && write);
    EXPECT_TRUE(write->isEnabled()) << "the office's own work needs no reason";
    EXPECT_FALSE(recipient->isVisible());
    const int all = columns->count();

    purpose->setCurrentIndex(purpose->findData(u"share_iom"_s));
    EXPECT_TRUE(recipient->isVisible());
    EXPECT_LT(columns->count(), all) << "free text stays";
    const auto isCounted = [&] {
        for (auto *label : dialog->findChildren<QLabel *>())
            if (label->text().startsWith(u"1 of 2 consent; 1 "_s))
                return true;
        return false;
    };
    ASSERT_TRUE(QTest::qWaitFor(isCounted, 10'000));
    EXPECT_FALSE(write->isEnabled()) << "to whom, and why?";
    QTest::keyClicks(recipient, u"IOM Maputo"_s);
    EXPECT_FALSE(write->isEnabled());
    QTest::keyClicks(reason, u"Final report"_s);
    ASSERT_TRUE(write->isEnabled());
    QTest::keyClick(write, Qt::Key_Space);
    EXPECT_FALSE(QFile::exists(path)) << "it asks first";
    auto *box = dialog->findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(u"1 of 2"_s) || box->informativeText().contains(u"1 of 2"_s));
    auto *sure = button(*box, u"Write the file"_s);
    ASSERT_TRUE(sure);
    QTest::keyClick(sure, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(written.contains(u"Ana Inventada Sitoe"_s));
    EXPECT_FALSE(written.contains(u"Perguntado"_s));
    EXPECT_EQ(*office.workspace().count(office.workspace().schema().entity(u"disclosure")), 1);
}

} // namespace elo
